package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final UUID ROW = UUID.randomUUID();
    private static final String AES = base64(32, 1);
    private static final String SM4 = "sm4:" + base64(16, 2);
    private static final String SHA = base64(32, 3);
    private static final String SM3 = "sm3:" + base64(32, 4);

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4SealsAsItsStandardSays() {
        SealingKey key = SealingKey.sm4(HEX.parseHex("0123456789abcdeffedcba9876543210"));
        byte[] iv = HEX.parseHex("00001234567800000000abcd");
        byte[] place = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");

        byte[] sealed = key.seal(iv, place, plain);

        assertThat(HEX.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(key.open(iv, place, sealed)).isEqualTo(plain);
        sealed[3] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> key.open(iv, place, sealed));
    }

    /** GM/T 0042-2015, appendix D.3. */
    @Test
    void sm3HashesAsItsStandardSays() {
        HashKey key = HashKey.sm3(HEX.parseHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"));
        String value = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2);

        assertThat(HEX.formatHex(key.hash(value.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
    }

    @Test
    void whatOneAlgorithmSealedIsReadBesideWhatTheOtherDid() {
        Vault before = vault("1", AES, "", "1", SHA, "");
        Vault after = vault("sm", SM4, "1=" + AES, "1", SHA, "");
        String old = before.seal("party", "phone_sealed", ROW, "19900002298");
        String fresh = after.seal("party", "phone_sealed", ROW, "19900002298");

        assertThat(fresh).startsWith("sm:");
        for (String sealed : new String[] {old, fresh})
            assertThat(after.open("party", "phone_sealed", ROW, sealed)).isEqualTo("19900002298");
        assertThatIllegalStateException()
                .isThrownBy(() -> after.open("party", "phone_sealed", UUID.randomUUID(), fresh));
        assertThatIllegalStateException()
                .isThrownBy(() -> before.open("party", "phone_sealed", ROW, fresh))
                .withMessageContaining("sm");
    }

    @Test
    void aHashIsLookedForUnderEveryKeyTheCurrentOneFirst() {
        Vault before = vault("1", AES, "", "1", SHA, "");
        Vault after = vault("1", AES, "", "2027", SM3, "1=" + SHA);

        assertThat(after.hashes("phone", "19900002298"))
                .containsExactly(after.hash("phone", "19900002298"), before.hash("phone", "19900002298"));
        assertThat(after.hash("phone", "19900002298")).startsWith("2027:").hasSizeLessThanOrEqualTo(64);
        assertThat(before.hash("phone", "19900002298")).matches("[0-9a-f]{64}");
        assertThat(after.hash("phone", "1")).isNotEqualTo(after.hash("id-number", "1"));
    }

    @Test
    void keysThatCannotBeMeantAreRefusedAtTheStart() {
        for (Runnable wrong : new Runnable[] {
            () -> Keys.sealing("1", "sm4:" + base64(32, 1), ""),
            () -> Keys.sealing("1", base64(16, 1), ""),
            () -> Keys.sealing("a:b", AES, ""),
            () -> Keys.sealing("a_b", AES, ""),
            () -> Keys.sealing("1", AES, "1=" + SM4),
            () -> Keys.sealing("1", AES, AES),
            () -> Keys.hashing("1", "sm3:" + base64(16, 1), "")
        }) assertThatIllegalArgumentException().isThrownBy(wrong::run);
    }

    private static Vault vault(String id, String key, String others, String hashId, String hash, String otherHashes) {
        return new Vault(Keys.sealing(id, key, others), Keys.hashing(hashId, hash, otherHashes));
    }

    private static String base64(int bytes, int from) {
        byte[] key = new byte[bytes];
        for (int i = 0; i < bytes; i++) key[i] = (byte) (from + i);
        return Base64.getEncoder().encodeToString(key);
    }
}
