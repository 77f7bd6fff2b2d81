package org.liantiao.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals ID numbers, telephones and addresses (个人信息保护法 art. 51): AES-256-GCM, bound to table, column and row, so that
 * a sealed value copied elsewhere does not open. Equality is asked through a keyed hash, never by opening.
 */
public final class Vault {
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String activeKey;
    private final Map<String, SecretKeySpec> keys;
    private final SecretKeySpec hashKey;

    /**
     * @param activeKey the id of the key that seals from now on
     * @param keys 32 bytes each, by id; the older ones still open what they sealed
     * @param hashKey 32 bytes of its own, so that a change of keys leaves hashes valid
     */
    public Vault(String activeKey, Map<String, byte[]> keys, byte[] hashKey) {
        if (!keys.containsKey(activeKey)) throw new IllegalArgumentException("no key has the active id " + activeKey);
        this.activeKey = activeKey;
        this.keys = keys.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> aes(e.getValue())));
        this.hashKey = new SecretKeySpec(checked(hashKey), "HmacSHA256");
    }

    public String seal(String table, String column, UUID row, String plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = cipher(
                Cipher.ENCRYPT_MODE, activeKey, iv, place(table, column, row), plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(IV_BYTES + sealed.length)
                .put(iv)
                .put(sealed)
                .array();
        return activeKey + ":" + Base64.getEncoder().encodeToString(both);
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with a key that is not here */
    public String open(String table, String column, UUID row, String sealed) {
        int colon = sealed.indexOf(':');
        byte[] both = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] iv = java.util.Arrays.copyOf(both, IV_BYTES);
        byte[] body = java.util.Arrays.copyOfRange(both, IV_BYTES, both.length);
        byte[] plain = cipher(Cipher.DECRYPT_MODE, sealed.substring(0, colon), iv, place(table, column, row), body);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** The key that seals from now on. */
    String activeKey() {
        return activeKey;
    }

    /** Seals or opens one piece of a file: see {@link SealedFile}. */
    byte[] piece(int mode, String keyId, byte[] iv, byte[] place, byte[] input) {
        return cipher(mode, keyId, iv, place, input);
    }

    /** A keyed hash of a value in its normal form; equal values of one kind have equal hashes, and nothing leads back. */
    public String hash(String kind, String normal) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return HexFormat.of().formatHex(mac.doFinal((kind + '\0' + normal).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cipher(int mode, String keyId, byte[] iv, byte[] place, byte[] input) {
        SecretKeySpec key = keys.get(keyId);
        if (key == null)
            throw new IllegalStateException("a value is sealed with the key " + keyId + ", which is not configured");
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(place);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open where it stands", e);
        }
    }

    private static byte[] place(String table, String column, UUID row) {
        return (table + '.' + column + '.' + row).getBytes(StandardCharsets.UTF_8);
    }

    private static SecretKeySpec aes(byte[] key) {
        return new SecretKeySpec(checked(key), "AES");
    }

    private static byte[] checked(byte[] key) {
        if (key.length != 32) throw new IllegalArgumentException("a vault key has 32 bytes, this one " + key.length);
        return key;
    }
}
