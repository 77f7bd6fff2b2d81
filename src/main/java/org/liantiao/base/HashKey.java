package org.liantiao.base;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** A key under which equal values have equal hashes of 32 bytes, and nobody without it can try values through. */
interface HashKey {
    byte[] hash(byte[] value);

    /** HMAC-SHA-256. @param key 32 bytes */
    static HashKey sha256(byte[] key) {
        SecretKeySpec spec = new SecretKeySpec(Keys.ofLength(32, key), "HmacSHA256");
        return value -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(spec);
                return mac.doFinal(value);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** HMAC-SM3 (GB/T 32905). @param key 32 bytes */
    static HashKey sm3(byte[] key) {
        KeyParameter parameter = new KeyParameter(Keys.ofLength(32, key));
        return value -> {
            HMac mac = new HMac(new SM3Digest());
            mac.init(parameter);
            mac.update(value, 0, value.length);
            byte[] hash = new byte[mac.getMacSize()];
            mac.doFinal(hash, 0);
            return hash;
        };
    }
}
