package org.liantiao.attachments.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import org.liantiao.attachments.Limits;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;

/**
 * Draws an image anew, upright and with nothing but its pixels: where and when it was taken, by which phone, and whatever else was
 * in the file stay behind. A large one is read in every second line and column, so that no image takes more than 100 MB.
 */
final class Photo {
    private static final int THUMB_SIDE = 240;
    private static final int LONGEST_SIDE = 30_000;
    private static final int BYTES = 3;

    /** What is read of it; drawing it upright takes as much again. */
    private static final long READ_BYTES = 48_000_000;

    private static final float QUALITY = 0.9f;
    private static final Optional<Refusal> BROKEN = Optional.of(Refusal.page("file.broken"));

    private Photo() {}

    /** Writes the image and a small one for lists. The file is a JPEG or a PNG. */
    static Optional<Refusal> redraw(Path from, FileType type, Path to, Path thumb) throws IOException {
        boolean jpeg = type.mediaType().equals("image/jpeg");
        JpegHeader header = jpeg ? JpegHeader.read(from) : JpegHeader.NONE;
        if (!header.whole()) return BROKEN;
        BufferedImage read;
        try {
            Outcome<BufferedImage> outcome =
                    read(from, jpeg ? "jpeg" : "png", header.inGoes() ? Limits.MEGAPIXELS_AT_ONCE : Limits.MEGAPIXELS);
            if (!outcome.isDone()) return outcome.refusals().stream().findFirst();
            read = outcome.orThrow();
        } catch (IIOException | RuntimeException unreadable) {
            return BROKEN;
        }
        BufferedImage upright = upright(read, header.orientation());
        write(upright, jpeg ? "jpeg" : "png", to);
        write(small(upright), "jpeg", thumb);
        return Optional.empty();
    }

    private static Outcome<BufferedImage> read(Path from, String format, int megapixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (FileImageInputStream in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (pixels > megapixels * 1_000_000L || Math.max(width, height) > LONGEST_SIDE)
                return Outcome.refused(Refusal.page("file.pixels", megapixels));
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels * bytes(reader, format) / READ_BYTES));
            param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return Outcome.done(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    /** Of one pixel as it is read: a PNG may have 16 bits a colour, and how far one sees through it. */
    private static int bytes(ImageReader reader, String format) throws IOException {
        if (format.equals("jpeg")) return BYTES;
        return Math.max(BYTES, reader.getRawImageType(0).getColorModel().getPixelSize() / Byte.SIZE);
    }

    /** In the colours of screens, on white, as the camera was held. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1 && image.getType() == BufferedImage.TYPE_3BYTE_BGR) return image;
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage upright = canvas(lying ? height : width, lying ? width : height);
        draw(image, upright, turn(orientation, width, height));
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage small(BufferedImage image) {
        BufferedImage small = image;
        while (longest(small) > 2 * THUMB_SIDE) small = scaled(small, 0.5);
        return longest(small) > THUMB_SIDE ? scaled(small, (double) THUMB_SIDE / longest(small)) : small;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        BufferedImage scaled = canvas(width, height);
        draw(
                image,
                scaled,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
        return scaled;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static void draw(BufferedImage image, BufferedImage onto, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, how, null);
        } finally {
            pen.dispose();
        }
    }

    private static void write(BufferedImage image, String format, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
