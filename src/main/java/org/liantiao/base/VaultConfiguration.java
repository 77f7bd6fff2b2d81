package org.liantiao.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the vault's keys come from: the configuration, or a file that makes itself where that is allowed (the demo). */
@Configuration
@EnableConfigurationProperties(VaultConfiguration.VaultSettings.class)
class VaultConfiguration {
    /**
     * @param keyId the id of the sealing key
     * @param key the sealing key in Base64: 32 bytes for AES, or {@code sm4:} and 16 bytes
     * @param otherKeys keys that sealed before or will next, {@code id=key,id=key}; they only open
     * @param hashKeyId the id of the key of the hashes
     * @param hashKey the key of the hashes in Base64: 32 bytes, with {@code sm3:} before them for HMAC-SM3
     * @param otherHashKeys keys that hashed before or will next; equal values are looked for under them too
     * @param file a file to keep generated keys in when none are configured
     */
    @ConfigurationProperties("liantiao.vault")
    record VaultSettings(
            @Nullable String keyId,
            @Nullable String key,
            @Nullable String otherKeys,
            @Nullable String hashKeyId,
            @Nullable String hashKey,
            @Nullable String otherHashKeys,
            @Nullable Path file) {}

    @Bean
    Vault vault(VaultSettings settings) throws IOException {
        String key = text(settings.key());
        String hashKey = text(settings.hashKey());
        if (!key.isEmpty() && !hashKey.isEmpty())
            return new Vault(
                    Keys.sealing(id(settings.keyId()), key, text(settings.otherKeys())),
                    Keys.hashing(id(settings.hashKeyId()), hashKey, text(settings.otherHashKeys())));
        if (settings.file() == null)
            throw new IllegalStateException(
                    "Personal data needs its keys: set LIANTIAO_VAULT_KEY and LIANTIAO_VAULT_HASH_KEY, each 32 random bytes"
                            + " in Base64 (openssl rand -base64 32).");
        return fromFile(settings.file());
    }

    private static String id(@Nullable String configured) {
        String id = text(configured);
        return id.isEmpty() ? "1" : id;
    }

    private static String text(@Nullable String configured) {
        return configured == null ? "" : configured.strip();
    }

    private static Vault fromFile(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                kept.load(in);
            }
        } else {
            kept.setProperty("key", fresh());
            kept.setProperty("hash-key", fresh());
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                kept.store(out, "Whoever loses this file loses the personal data sealed with it.");
            }
        }
        return new Vault(decode(kept.getProperty("key")), decode(kept.getProperty("hash-key")));
    }

    private static String fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decode(@Nullable String key) {
        return Base64.getDecoder().decode(key == null ? "" : key);
    }
}
