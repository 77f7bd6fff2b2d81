package org.liantiao.attachments;

/** How much is let in. What is larger is refused before it is read further. */
public final class Limits {
    public static final int FILE_MEGABYTES = 20;
    public static final int FILE_BYTES = FILE_MEGABYTES * 1024 * 1024;

    /** Of all attachments of a case together. */
    public static final int CASE_MEGABYTES = 200;

    public static final long CASE_BYTES = CASE_MEGABYTES * 1024L * 1024;

    /** Attachments of a case that were not removed. */
    public static final int CASE_FILES = 200;

    /** Days for which what a removed attachment held is still kept. */
    public static final int REMOVED_DAYS = 30;

    /** How often the two limits of a case fit into what is kept for it, with what was removed. */
    public static final int WITH_REMOVED = 2;

    /** Of an image, in millions: asked of its header, before anything of it is unpacked. */
    public static final int MEGAPIXELS = 64;

    /** Of an image that can only be read as a whole (a progressive JPEG). */
    public static final int MEGAPIXELS_AT_ONCE = 16;

    /** Of a PDF. */
    public static final int PAGES = 500;

    public static final int CAPTION = 100;
    public static final int REASON = 200;

    private Limits() {}
}
