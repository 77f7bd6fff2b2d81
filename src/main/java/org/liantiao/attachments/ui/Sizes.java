package org.liantiao.attachments.ui;

import java.util.Locale;

/** How large a file is, as people read it. */
final class Sizes {
    private static final long KILO = 1024;

    private Sizes() {}

    static String of(long bytes) {
        if (bytes < KILO) return bytes + " B";
        if (bytes < KILO * KILO) return bytes / KILO + " kB";
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / (KILO * KILO));
    }
}
