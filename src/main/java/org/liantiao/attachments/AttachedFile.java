package org.liantiao.attachments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as somebody who reads the case sees it.
 *
 * @param signedPaper which paper of the case it is the signed original of; null when it is none
 * @param signature what picture of a signature it is; null when it is none
 * @param fileName what it is called when it is saved; its ending follows from the content
 * @param bytes of what is kept, which for an image is not what was sent
 * @param sha256 of what is kept
 * @param received the same of what was sent
 * @param pages of a PDF; 1 for an image, 0 for recordings
 * @param quarterTurns how often it is turned right by 90° when it is shown or printed; what is kept stays as it is
 * @param addedFor for whom a stand-in added it
 * @param removal null while it is there
 * @param openable whether the reader may see what it holds
 * @param changeable whether the reader may caption, turn and move it
 * @param removable whether the reader may remove it
 */
public record AttachedFile(
        UUID id,
        UUID disputeId,
        Category category,
        String caption,
        @Nullable String signedPaper,
        @Nullable Signature signature,
        String fileName,
        FileKind kind,
        String mediaType,
        long bytes,
        String sha256,
        String received,
        int pages,
        int quarterTurns,
        boolean thumbnail,
        Instant addedAt,
        String addedBy,
        @Nullable String addedFor,
        @Nullable Removal removal,
        boolean openable,
        boolean changeable,
        boolean removable) {
    /** 拿掉: by whom, when and why; the line stays. */
    public record Removal(Instant at, String by, String reason) {}

    public boolean isThere() {
        return removal == null;
    }
}
