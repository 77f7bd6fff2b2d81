package org.liantiao.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.liantiao.base.Typefaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A filled template as PDF on A4, with its fonts inside. It loads nothing, whatever the template says. */
final class PaperPdf {
    /** A picture that stands in the page itself; templates can have none. */
    private static final String OWN = "data:image/jpeg;base64,";

    private static final String UNCOUNTED = "@page { @bottom-center { content: none; } }";

    private PaperPdf() {}

    /** As a paper of its own, with its pages counted at the foot. */
    static byte[] write(Document page) {
        return write(page, Shipped.text("paper.css"));
    }

    /** For a file, which counts its pages itself. */
    static byte[] writeBound(Document page) {
        return write(page, Shipped.text("paper.css") + UNCOUNTED);
    }

    private static byte[] write(Document page, String looks) {
        Glyphs.fit(page);
        Element style = page.createElement("style");
        style.appendChild(page.createTextNode(looks));
        head(page).appendChild(style);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(Typefaces::song, "Song", 400, FontStyle.NORMAL, true);
            builder.useFont(Typefaces::rare, "Rare", 400, FontStyle.NORMAL, true);
            builder.useFont(Typefaces::hei, "Hei", 400, FontStyle.NORMAL, true);
            for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values())
                builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(OWN), moment);
            builder.withW3cDocument(page, "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element head(Document page) {
        Element html = page.getDocumentElement();
        if (page.getElementsByTagName("head").item(0) instanceof Element head) return head;
        Element head = page.createElement("head");
        html.insertBefore(head, html.getFirstChild());
        return head;
    }
}
