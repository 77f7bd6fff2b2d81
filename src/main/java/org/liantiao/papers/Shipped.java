package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the program brings along: the style sheet of papers, and a template for each kind. */
final class Shipped {
    private Shipped() {}

    static String template(PaperKind kind) {
        return text(kind.fileName());
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Shipped.class.getResourceAsStream("/papers/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
