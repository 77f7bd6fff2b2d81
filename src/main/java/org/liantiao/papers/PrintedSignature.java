package org.liantiao.papers;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.Signature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The picture of a signature as a paper shows it, with what it is said in words below.
 *
 * @param partyId whose it is; null for the mediator's
 */
record PrintedSignature(@Nullable UUID partyId, String name, Signature.Form form, String mark, Pictures.Small picture) {
    /** In millimetres, at most. */
    private static final double WIDTH = 46;

    private static final double FINGER_WIDTH = 24;
    private static final double HEIGHT = 17;
    private static final double FINGER_HEIGHT = 26;

    Element in(Document page) {
        Element image = page.createElement("img");
        image.setAttribute(
                "src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.jpeg()));
        image.setAttribute("style", size());
        Element words = page.createElement("div");
        words.setAttribute("class", "mark");
        words.setTextContent(mark);
        Element all = page.createElement("div");
        all.setAttribute("class", "hand");
        all.appendChild(image);
        all.appendChild(words);
        return all;
    }

    private String size() {
        boolean finger = form == Signature.Form.FINGERPRINT;
        double by = Math.min(
                (finger ? FINGER_WIDTH : WIDTH) / picture.width(),
                (finger ? FINGER_HEIGHT : HEIGHT) / picture.height());
        return String.format(
                java.util.Locale.ROOT, "width: %.1fmm; height: %.1fmm", picture.width() * by, picture.height() * by);
    }
}
