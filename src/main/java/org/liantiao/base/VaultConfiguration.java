package org.liantiao.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
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
     * @param key the sealing key, 32 bytes in Base64
     * @param hashKey the key of the hashes, 32 bytes in Base64
     * @param olderKeys keys that sealed before, by id
     * @param file a file to keep generated keys in when none are configured
     */
    @ConfigurationProperties("liantiao.vault")
    record VaultSettings(
            @Nullable String keyId,
            @Nullable String key,
            @Nullable String hashKey,
            @Nullable Map<String, String> olderKeys,
            @Nullable Path file) {}

    @Bean
    Vault vault(VaultSettings settings) throws IOException {
        if (isSet(settings.key()) && isSet(settings.hashKey())) return configured(settings);
        if (settings.file() == null)
            throw new IllegalStateException(
                    "Personal data needs its keys: set LIANTIAO_VAULT_KEY and LIANTIAO_VAULT_HASH_KEY, each 32 random bytes"
                            + " in Base64 (openssl rand -base64 32).");
        return fromFile(settings.file());
    }

    private static Vault configured(VaultSettings settings) {
        String id = settings.keyId() == null || settings.keyId().isBlank() ? "1" : settings.keyId();
        Map<String, byte[]> keys = new HashMap<>();
        if (settings.olderKeys() != null) settings.olderKeys().forEach((name, key) -> keys.put(name, decode(key)));
        keys.put(id, decode(settings.key()));
        return new Vault(id, keys, decode(settings.hashKey()));
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
        return new Vault("1", Map.of("1", decode(kept.getProperty("key"))), decode(kept.getProperty("hash-key")));
    }

    private static String fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decode(@Nullable String key) {
        return Base64.getDecoder().decode(key == null ? "" : key);
    }

    private static boolean isSet(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
