package org.liantiao.attachments.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and lies in the store; it belongs to no case yet.
 *
 * @param bytes of what is kept
 * @param sha256 of what is kept
 * @param received the same of what was sent
 */
public record Prepared(
        FileType type,
        long bytes,
        String sha256,
        String received,
        int pages,
        UUID fileId,
        @Nullable UUID thumbId) {}
