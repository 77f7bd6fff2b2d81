package org.liantiao.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Seals ID numbers, telephones and addresses (个人信息保护法 art. 51) with AES-256-GCM or SM4-GCM, bound to table, column and row, so
 * that a sealed value copied elsewhere does not open. Equality is asked through a keyed hash, never by opening. What an older key
 * wrote is read by it as long as it is configured.
 */
public final class Vault {
    /** What this key hashed carries no id: it was the only one once. */
    static final String FIRST = "1";

    private static final int IV_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Keys<SealingKey> keys;
    private final Keys<HashKey> hashKeys;

    Vault(Keys<SealingKey> keys, Keys<HashKey> hashKeys) {
        this.keys = keys;
        this.hashKeys = hashKeys;
    }

    /**
     * A vault with one key that seals with AES-256-GCM and one that hashes.
     *
     * @param key 32 bytes
     * @param hashKey 32 bytes of its own
     */
    public Vault(byte[] key, byte[] hashKey) {
        this(Keys.only(FIRST, SealingKey.aes(key)), Keys.only(FIRST, HashKey.sha256(hashKey)));
    }

    public String seal(String table, String column, UUID row, String plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = sealPiece(iv, place(table, column, row), plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(IV_BYTES + sealed.length)
                .put(iv)
                .put(sealed)
                .array();
        return activeKey() + ":" + Base64.getEncoder().encodeToString(both);
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with a key that is not here */
    public String open(String table, String column, UUID row, String sealed) {
        int colon = sealed.indexOf(':');
        byte[] both = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] iv = java.util.Arrays.copyOf(both, IV_BYTES);
        byte[] body = java.util.Arrays.copyOfRange(both, IV_BYTES, both.length);
        return new String(
                openPiece(sealed.substring(0, colon), iv, place(table, column, row), body), StandardCharsets.UTF_8);
    }

    /** A keyed hash of a value in its normal form; equal values of one kind have equal hashes, and nothing leads back. */
    public String hash(String kind, String normal) {
        return hash(activeHashKey(), kind, normal);
    }

    /** What an equal value may stand under: its hash with each key that is configured, the current one first. */
    public List<String> hashes(String kind, String normal) {
        return hashKeys().stream().map(key -> hash(key, kind, normal)).toList();
    }

    /** @param keyId one of {@link #hashKeys()} */
    public String hash(String keyId, String kind, String normal) {
        HashKey key = hashKeys.byId().get(keyId);
        if (key == null) throw new IllegalArgumentException("no hash key has the id " + keyId);
        byte[] hash = key.hash((kind + '\0' + normal).getBytes(StandardCharsets.UTF_8));
        return keyId.equals(FIRST)
                ? HexFormat.of().formatHex(hash)
                : keyId + ':' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Whether a value has this hash, under whichever key it was made; never when that key is not here. */
    public boolean matches(String kept, String kind, String normal) {
        String key = hashKeyOf(kept);
        String here = hashKeys.byId().containsKey(key) ? key : activeHashKey();
        return MessageDigest.isEqual(
                hash(here, kind, normal).getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the key that made a hash. */
    public static String hashKeyOf(String hash) {
        int colon = hash.indexOf(':');
        return colon < 0 ? FIRST : hash.substring(0, colon);
    }

    /** The ids of the keys that hash; the current one first. */
    public List<String> hashKeys() {
        return List.copyOf(hashKeys.byId().sequencedKeySet());
    }

    public String activeHashKey() {
        return hashKeys.current();
    }

    /** The key that seals from now on. */
    public String activeKey() {
        return keys.current();
    }

    /** The ids of all keys that open something. */
    public Set<String> keys() {
        return Set.copyOf(keys.byId().keySet());
    }

    /** Seals one piece of a file with the current key: see {@link SealedFile}. */
    byte[] sealPiece(byte[] iv, byte[] place, byte[] plain) {
        return keys.byId().firstEntry().getValue().seal(iv, place, plain);
    }

    byte[] openPiece(String keyId, byte[] iv, byte[] place, byte[] sealed) {
        SealingKey key = keys.byId().get(keyId);
        if (key == null)
            throw new IllegalStateException("a value is sealed with the key " + keyId + ", which is not configured");
        return key.open(iv, place, sealed);
    }

    private static byte[] place(String table, String column, UUID row) {
        return (table + '.' + column + '.' + row).getBytes(StandardCharsets.UTF_8);
    }
}
