package org.liantiao.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFRun;
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
    /** The class of such a picture with its words. */
    static final String LOOK = "hand";

    private static final String PICTURE = "data:image/jpeg;base64,";
    private static final Pattern SIZE = Pattern.compile("width: ([0-9.]+)mm; height: ([0-9.]+)mm");
    private static final int EMU_PER_MM = 36_000;

    /** In millimetres, at most. */
    private static final double WIDTH = 46;

    private static final double FINGER_WIDTH = 24;
    private static final double HEIGHT = 17;
    private static final double FINGER_HEIGHT = 26;

    Element in(Document page) {
        Element image = page.createElement("img");
        image.setAttribute("src", PICTURE + Base64.getEncoder().encodeToString(picture.jpeg()));
        image.setAttribute("style", size());
        Element words = page.createElement("div");
        words.setAttribute("class", "mark");
        words.setTextContent(mark);
        Element all = page.createElement("div");
        all.setAttribute("class", LOOK);
        all.appendChild(image);
        all.appendChild(words);
        return all;
    }

    /** Puts the picture of such an element into a Word file, as large as it is printed. */
    static void draw(XWPFRun run, Element image) {
        Matcher size = SIZE.matcher(image.getAttribute("style"));
        if (!size.matches()) throw new IllegalStateException(image.getAttribute("style"));
        byte[] jpeg = Base64.getDecoder().decode(image.getAttribute("src").substring(PICTURE.length()));
        try (InputStream in = new ByteArrayInputStream(jpeg)) {
            run.addPicture(in, PictureType.JPEG, "signature.jpg", emu(size.group(1)), emu(size.group(2)));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int emu(String millimetres) {
        return (int) Math.round(Double.parseDouble(millimetres) * EMU_PER_MM);
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
