package org.liantiao.base;

/** The vault of a county that goes from HMAC-SHA-256 to HMAC-SM3: before, meanwhile and after. The sealing key stays. */
public final class HashVaults {
    /** The key it had, as the tests configure it. */
    public static final String OLD = "aGFzaC1rZXktaGFzaC1rZXktaGFzaC1rZXktMDEyMzQ=";

    /** The key it goes to. */
    public static final String SM3 = "sm3:bmV3LWhhc2gtbmV3LWhhc2gtbmV3LWhhc2gtMDEyMzQ=";

    private HashVaults() {}

    public static Vault before(String key) {
        return vault(key, "1", OLD, "2=" + SM3);
    }

    public static Vault meanwhile(String key) {
        return vault(key, "2", SM3, "1=" + OLD);
    }

    public static Vault after(String key) {
        return vault(key, "2", SM3, "");
    }

    private static Vault vault(String key, String id, String hashKey, String others) {
        return new Vault(Keys.sealing("1", key, ""), Keys.hashing(id, hashKey, others));
    }
}
