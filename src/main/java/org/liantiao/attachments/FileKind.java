package org.liantiao.attachments;

/** What an attachment is, found from its content. */
public enum FileKind {
    /** A photograph or a scan. */
    IMAGE,
    /** A paper of one or more pages. */
    PDF,
    /** A recording to listen to. */
    AUDIO,
    /** A recording to look at. */
    VIDEO
}
