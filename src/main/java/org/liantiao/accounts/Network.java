package org.liantiao.accounts;

import java.net.InetAddress;
import java.util.HexFormat;

/** Where a request comes from, as coarse as one subscriber: a short address whole, of a long one its first half. */
final class Network {
    private static final int HALF = 8;

    private Network() {}

    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, HALF));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** What of an address tells its owner where it was, and little to anybody else: the first half. */
    static String shortened(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            if (bytes.length == 4) return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + ".*.*";
            return "%x:%x:*".formatted(group(bytes, 0), group(bytes, 2));
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static int group(byte[] bytes, int from) {
        return (bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff;
    }
}
