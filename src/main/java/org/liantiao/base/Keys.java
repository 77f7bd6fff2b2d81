package org.liantiao.base;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The keys of one kind, by id: the first is the current one, the others only read what they wrote. Whose id is in use is never given
 * to another key.
 *
 * @param <K> {@link SealingKey} or {@link HashKey}
 */
record Keys<K>(SequencedMap<String, K> byId) {
    private static final String ID = "[A-Za-z0-9-]{1,16}";
    private static final String SM4 = "sm4:";
    private static final String SM3 = "sm3:";

    Keys {
        byId.keySet().forEach(id -> {
            if (!id.matches(ID))
                throw new IllegalArgumentException("a key’s id has up to 16 letters, digits and hyphens, not: " + id);
        });
    }

    /**
     * As they are configured: {@code sm4:} and 16 bytes in Base64 for SM4-GCM, 32 bytes alone for AES-256-GCM.
     *
     * @param others {@code id=key,id=key}; may be empty
     */
    static Keys<SealingKey> sealing(String id, String current, String others) {
        return read(
                id,
                current,
                others,
                key -> key.startsWith(SM4)
                        ? SealingKey.sm4(decoded(key.substring(SM4.length())))
                        : SealingKey.aes(decoded(key)));
    }

    /** As they are configured: {@code sm3:} and 32 bytes in Base64 for HMAC-SM3, 32 bytes alone for HMAC-SHA-256. */
    static Keys<HashKey> hashing(String id, String current, String others) {
        return read(
                id,
                current,
                others,
                key -> key.startsWith(SM3)
                        ? HashKey.sm3(decoded(key.substring(SM3.length())))
                        : HashKey.sha256(decoded(key)));
    }

    static <K> Keys<K> only(String id, K key) {
        return new Keys<>(new LinkedHashMap<>(Map.of(id, key)));
    }

    String current() {
        return byId.firstEntry().getKey();
    }

    static byte[] ofLength(int bytes, byte[] key) {
        if (key.length != bytes)
            throw new IllegalArgumentException(
                    "a vault key of this kind has " + bytes + " bytes, this one " + key.length);
        return key.clone();
    }

    private interface Made<K> {
        K from(String key);
    }

    private static <K> Keys<K> read(String id, String current, String others, Made<K> made) {
        SequencedMap<String, K> keys = new LinkedHashMap<>();
        keys.put(id, made.from(current.strip()));
        for (String other : others.split("[,\\s]+")) {
            if (other.isEmpty()) continue;
            int sign = other.indexOf('=');
            if (sign < 1) throw new IllegalArgumentException("other keys are written as id=key,id=key");
            String name = other.substring(0, sign);
            if (keys.put(name, made.from(other.substring(sign + 1))) != null)
                throw new IllegalArgumentException("two keys have the id " + name);
        }
        return new Keys<>(keys);
    }

    private static byte[] decoded(String key) {
        return Base64.getDecoder().decode(key);
    }
}
