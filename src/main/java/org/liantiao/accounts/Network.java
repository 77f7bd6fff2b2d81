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
}
