package org.liantiao.base;

import java.io.InputStream;
import java.util.Objects;

/**
 * Typefaces by the names Chinese offices have them under (GB/T 9704 is written for them), for files that are edited further: who
 * lacks one sees what their program takes instead. And the fonts of our own, for files that carry theirs inside.
 */
public final class Typefaces {
    public static final String TITLE = "方正小标宋简体";
    public static final String HEADING = "黑体";
    public static final String TEXT = "仿宋_GB2312";
    public static final String TABLE = "宋体";
    public static final String LATIN = "Times New Roman";

    private Typefaces() {}

    /** For text, with rare characters of names. */
    public static InputStream song() {
        return font("liantiao-song.ttf");
    }

    /** For the rare characters of names that {@link #song} lacks, and nothing else. */
    public static InputStream rare() {
        return font("liantiao-rare.ttf");
    }

    /** For headings and charts. */
    public static InputStream hei() {
        return font("liantiao-hei.ttf");
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Typefaces.class.getResourceAsStream("/fonts/" + file), file);
    }
}
