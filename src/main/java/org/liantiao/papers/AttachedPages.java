package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.liantiao.attachments.AttachedContent;
import org.liantiao.attachments.FileKind;
import org.liantiao.attachments.Scratch;
import org.liantiao.attachments.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes pages of attachments: a picture upright on one, with its caption; of a PDF its own. Lengths are points. */
@Component
class AttachedPages {
    private static final Logger log = LoggerFactory.getLogger(AttachedPages.class);

    /** The margins of papers: 28 mm where they are bound, 24 mm opposite, 26 mm above. */
    private static final float LEFT = 79.4f;

    private static final float RIGHT = PDRectangle.A4.getWidth() - 68;
    private static final float TOP = PDRectangle.A4.getHeight() - 73.7f;
    private static final float BOTTOM = 112;
    private static final float LINE = 17;
    private static final int CAPTION_LINES = 2;

    private final Pictures pictures;
    private final Scratch scratch;

    AttachedPages(Pictures pictures, Scratch scratch) {
        this.pictures = pictures;
        this.scratch = scratch;
    }

    /** Empty when its content cannot be read as what it is. */
    Optional<List<PDPage>> draw(Volume volume, AttachedContent content, String caption) {
        try {
            return Optional.of(
                    content.kind() == FileKind.PDF
                            ? paper(volume, content)
                            : List.of(picture(volume, content, caption)));
        } catch (StoreAway away) {
            // It can be read, only not now: a file that lacks it must not be bound.
            throw away;
        } catch (IOException | RuntimeException unreadable) {
            log.warn(
                    "an attachment could not be bound: {}",
                    unreadable.getClass().getName());
            return Optional.empty();
        }
    }

    private List<PDPage> paper(Volume volume, AttachedContent content) throws IOException {
        try (Scratch.Sheet sheet = scratch.sheet();
                InputStream in = content.open()) {
            Files.copy(in, sheet.path(), StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument paper = Loader.loadPDF(sheet.path().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                return volume.take(paper);
            }
        }
    }

    private PDPage picture(Volume volume, AttachedContent content, String caption) throws IOException {
        PDImageXObject picture = pictures.draw(volume.document(), content);
        PDPage page = new PDPage(PDRectangle.A4);
        Lettering letters = new Lettering(volume);
        List<String> lines = letters.lines(Glyphs.fit(caption), RIGHT - LEFT, CAPTION_LINES);
        try (PDPageContentStream onto = new PDPageContentStream(volume.document(), page)) {
            float foot = picture(onto, picture, content.quarterTurns());
            for (int i = 0; i < lines.size(); i++)
                letters.centre(onto, lines.get(i), LEFT, RIGHT, foot - LINE * (i + 1));
        }
        volume.document().addPage(page);
        return page;
    }

    /** As large as the margins let it, but not larger than it is at 72 dots to the inch. @return where it ends */
    private static float picture(PDPageContentStream onto, PDImageXObject picture, int turns) throws IOException {
        boolean lying = turns % 2 != 0;
        float width = lying ? picture.getHeight() : picture.getWidth();
        float height = lying ? picture.getWidth() : picture.getHeight();
        float by = Math.min(1, Math.min((RIGHT - LEFT) / width, (TOP - BOTTOM) / height));
        float w = width * by;
        float h = height * by;
        float x = (LEFT + RIGHT - w) / 2;
        float y = BOTTOM + (TOP - BOTTOM - h) / 2;
        onto.drawImage(picture, turned(turns, x, y, w, h));
        return y;
    }

    private static Matrix turned(int turns, float x, float y, float w, float h) {
        return switch (turns) {
            case 1 -> new Matrix(0, -h, w, 0, x, y + h);
            case 2 -> new Matrix(-w, 0, 0, -h, x + w, y + h);
            case 3 -> new Matrix(0, h, -w, 0, x + w, y);
            default -> new Matrix(w, 0, 0, h, x, y);
        };
    }
}
