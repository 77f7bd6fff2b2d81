package org.liantiao.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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

    /** Of a signature: 300 to the inch on 6 cm. */
    private static final int SMALL = 700;

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

    /** A small picture for the inside of a paper, turned as it is shown. */
    record Small(byte[] jpeg, int width, int height) {}

    /** @throws IOException when it cannot be read */
    Small small(AttachedContent picture) throws IOException {
        unpacking.acquireUninterruptibly();
        try {
            BufferedImage drawn =
                    turned(scaled(read(picture, reader -> reader.read(0)), SMALL), picture.quarterTurns());
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(drawn, "jpeg", jpeg);
            return new Small(jpeg.toByteArray(), drawn.getWidth(), drawn.getHeight());
        } finally {
            unpacking.release();
        }
    }

    private static BufferedImage turned(BufferedImage image, int quarters) {
        if (quarters == 0) return image;
        boolean lying = quarters % 2 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        try {
            pen.translate(width / 2.0, height / 2.0);
            pen.rotate(quarters * Math.PI / 2);
            pen.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        } finally {
            pen.dispose();
        }
        return turned;
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
        return JPEGFactory.createFromImage(onto, scaled(read(picture, reader -> reader.read(0)), LONGEST), QUALITY);
    }

    private static BufferedImage scaled(BufferedImage whole, int longest) {
        double by = Math.min(1, (double) longest / Math.max(whole.getWidth(), whole.getHeight()));
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
        return drawn;
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
