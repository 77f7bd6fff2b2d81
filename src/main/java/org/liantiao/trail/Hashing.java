package org.liantiao.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** How the trail is hashed. Each entry and each link names its own, so a county may change it and old links still verify. */
enum Hashing {
    SHA_256("SHA-256"),
    /** 商用密码 GB/T 32905, for counties that are assessed for it (密评). */
    SM3("SM3");

    /** Before the first link. */
    static final String BEGINNING = "0".repeat(64);

    private final String title;

    Hashing(String title) {
        this.title = title;
    }

    /** As the database and the configuration name it. */
    String title() {
        return title;
    }

    /** @throws IllegalArgumentException for one that we do not know */
    static Hashing of(String title) {
        return Stream.of(values())
                .filter(one -> one.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such hash: " + title));
    }

    /** In 64 small hexadecimal digits. */
    String hex(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest().digest(text));
    }

    /** A link binds an entry to its place and to everything before it. */
    String link(long seq, String previous, String entryHash) {
        return hex(String.valueOf(seq), previous, entryHash);
    }

    private MessageDigest digest() {
        if (this == SM3) return new org.bouncycastle.jcajce.provider.digest.SM3.Digest();
        try {
            return MessageDigest.getInstance(title);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
