package org.liantiao.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.liantiao.attachments.AttachedContent;
import org.springframework.stereotype.Component;

/**
 * Puts pictures into a file as large as paper needs them. One at a time is unpacked, whoever binds, so that many do not take more
 * memory than one.
 */
@Component
class Pictures {
    /** In pixels, the longer side: 200 to the inch on A4. */
    private static final int LONGEST = 2000;

    private static final float QUALITY = 0.85f;

    private final Semaphore unpacking = new Semaphore(1, true);

    /** @throws IOException when it cannot be read */
    PDImageXObject draw(PDDocument onto, AttachedContent picture) throws IOException {
        unpacking.acquireUninterruptibly();
        try {
            return isSmallJpeg(picture) ? asItIs(onto, picture) : smaller(onto, picture);
        } finally {
            unpacking.release();
        }
    }

    private static boolean isSmallJpeg(AttachedContent picture) throws IOException {
        if (!picture.mediaType().equals("image/jpeg")) return false;
        return read(picture, reader -> Math.max(reader.getWidth(0), reader.getHeight(0)) <= LONGEST);
    }

    private static PDImageXObject asItIs(PDDocument onto, AttachedContent picture) throws IOException {
        try (InputStream in = picture.open()) {
            return JPEGFactory.createFromStream(onto, in);
        }
    }

    private static PDImageXObject smaller(PDDocument onto, AttachedContent picture) throws IOException {
        BufferedImage whole = read(picture, reader -> reader.read(0));
        double by = Math.min(1, (double) LONGEST / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * by));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * by));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(whole, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return JPEGFactory.createFromImage(onto, drawn, QUALITY);
    }

    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    private static <T> T read(AttachedContent picture, Look<T> look) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(picture.mediaType()).next();
        try (InputStream in = picture.open();
                ImageInputStream input = new MemoryCacheImageInputStream(in)) {
            reader.setInput(input, true, true);
            return look.at(reader);
        } finally {
            reader.dispose();
        }
    }
}
