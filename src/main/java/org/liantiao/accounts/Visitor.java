package org.liantiao.accounts;

/**
 * Who knocks, as far as one sees it from within.
 *
 * @param address where the request comes from, as the proxy in front says
 * @param device which browser on what, as {@link Device} reads it
 */
public record Visitor(String address, Device device) {
    /** Somebody of whom only the address is known. */
    public static Visitor at(String address) {
        return new Visitor(address, Device.UNKNOWN);
    }
}
