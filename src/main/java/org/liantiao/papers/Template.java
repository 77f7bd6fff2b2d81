package org.liantiao.papers;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.liantiao.base.Sha256;

/**
 * 文书模板: one version of it. It is never changed; the next one has the next number.
 *
 * @param version from 1
 * @param shipped whether it came with the program
 * @param madeBy who put it there; empty for a shipped one that came by itself
 */
public record Template(PaperKind kind, int version, String text, boolean shipped, Instant madeAt, String madeBy) {
    /** In characters. */
    static final int LONGEST = 60_000;

    /** What is wrong with a text, so that it cannot be a template; the first of it. */
    static Optional<TemplateFault> fault(String text) {
        if (text.length() > LONGEST) return Optional.of(new TemplateFault(0, "long", String.valueOf(LONGEST)));
        return Markup.fault(text).or(() -> Filling.fault(text));
    }

    String sha256() {
        return Sha256.of(text);
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }

    static MessageDigest digest() {
        return Sha256.digest();
    }
}
