package org.liantiao.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits out of a secret and the time, as authenticator apps make them (RFC 6238: SHA-1, 30 seconds). */
final class Totp {
    private static final int SECONDS = 30;
    private static final int ALL = 1_000_000;
    /** A telephone's clock may go wrong by a step. */
    private static final int TOLERANCE = 1;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /**
     * The step of time whose code this is, near now.
     *
     * @param after the last step whose code was taken: none is taken twice
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long here = now.getEpochSecond() / SECONDS;
        for (long step = Math.max(here - TOLERANCE, after + 1); step <= here + TOLERANCE; step++)
            if (code(secret, step).equals(code)) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    /** The code at a moment. */
    static String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / SECONDS);
    }

    /** A secret as apps read it: Base32. */
    static String letters(byte[] secret) {
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : secret) {
            held = held << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) letters.append(LETTERS.charAt(held >> bits - 5 & 31));
        }
        if (bits > 0) letters.append(LETTERS.charAt(held << 5 - bits & 31));
        return letters.toString();
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % ALL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
