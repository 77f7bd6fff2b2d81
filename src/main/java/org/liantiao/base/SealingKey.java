package org.liantiao.base;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** A key that seals and opens; whose key it is knows with what. Both write as many bytes, with a tag of 16 at the end. */
interface SealingKey {
    int TAG_BYTES = 16;

    byte[] seal(byte[] iv, byte[] place, byte[] plain);

    /** @throws IllegalStateException when it was altered, moved, or sealed with another key */
    byte[] open(byte[] iv, byte[] place, byte[] sealed);

    /** AES-256-GCM. @param key 32 bytes */
    static SealingKey aes(byte[] key) {
        SecretKeySpec spec = new SecretKeySpec(Keys.ofLength(32, key), "AES");
        return new SealingKey() {
            @Override
            public byte[] seal(byte[] iv, byte[] place, byte[] plain) {
                return run(Cipher.ENCRYPT_MODE, iv, place, plain);
            }

            @Override
            public byte[] open(byte[] iv, byte[] place, byte[] sealed) {
                return run(Cipher.DECRYPT_MODE, iv, place, sealed);
            }

            private byte[] run(int mode, byte[] iv, byte[] place, byte[] input) {
                try {
                    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                    cipher.init(mode, spec, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
                    cipher.updateAAD(place);
                    return cipher.doFinal(input);
                } catch (GeneralSecurityException e) {
                    throw doesNotOpen(e);
                }
            }
        };
    }

    /** SM4-GCM (GB/T 32907, RFC 8998). @param key 16 bytes */
    static SealingKey sm4(byte[] key) {
        KeyParameter parameter = new KeyParameter(Keys.ofLength(16, key));
        return new SealingKey() {
            @Override
            public byte[] seal(byte[] iv, byte[] place, byte[] plain) {
                return run(true, iv, place, plain);
            }

            @Override
            public byte[] open(byte[] iv, byte[] place, byte[] sealed) {
                return run(false, iv, place, sealed);
            }

            private byte[] run(boolean seals, byte[] iv, byte[] place, byte[] input) {
                GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
                cipher.init(seals, new AEADParameters(parameter, TAG_BYTES * Byte.SIZE, iv, place));
                byte[] output = new byte[cipher.getOutputSize(input.length)];
                int written = cipher.processBytes(input, 0, input.length, output, 0);
                try {
                    cipher.doFinal(output, written);
                    return output;
                } catch (InvalidCipherTextException e) {
                    throw doesNotOpen(e);
                }
            }
        };
    }

    private static IllegalStateException doesNotOpen(Exception why) {
        return new IllegalStateException("a sealed value does not open where it stands", why);
    }
}
