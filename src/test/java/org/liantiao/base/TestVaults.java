package org.liantiao.base;

import java.util.Base64;

/** The vault of a county that goes from AES to SM4: before, meanwhile and after. */
public final class TestVaults {
    private static final String AES = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String SM4 = "sm4:" + Base64.getEncoder().encodeToString(new byte[16]);

    private TestVaults() {}

    public static Vault aes() {
        return vault("1", AES, "");
    }

    public static Vault aesThenSm4() {
        return vault("2", SM4, "1=" + AES);
    }

    public static Vault sm4() {
        return vault("2", SM4, "");
    }

    private static Vault vault(String id, String key, String others) {
        return new Vault(Keys.sealing(id, key, others), Keys.hashing("1", AES, ""));
    }
}
