package org.liantiao.attachments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签名图像: what is known of a picture of a signature or a fingerprint. It is a recorded image and proves no more than that; it is
 * no reliable electronic signature (电子签名法 art. 13). Before whom it was taken, and when, stands in its attachment.
 *
 * @param paper which paper of the case it belongs to, as {@link SignablePapers} calls it
 * @param partyId whose it is; null when it is the mediator's own
 * @param signer their name, as it was then
 * @param paperHash of what the paper said when they signed
 */
public record Signature(String paper, Form form, @Nullable UUID partyId, String signer, String paperHash) {
    /** How the picture came about. */
    public enum Form {
        /** 手写: written on the screen of a phone or a tablet. */
        DRAWN,
        /** 指印: a photograph of a fingerprint. */
        FINGERPRINT,
        /** 签名照片: a photograph or a scan of a signature on paper. */
        PHOTO
    }

    public boolean isMediators() {
        return partyId == null;
    }
}
