package org.liantiao.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people send them, good and bad, all made here. */
public final class Samples {
    /** What a phone writes into a photograph of its place, as text that can be found again. */
    public static final String PLACE = "GPS-33.7385-112.9082";

    private Samples() {}

    public static InputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    public static byte[] jpeg() {
        return jpeg(64, 48, Color.ORANGE);
    }

    public static byte[] jpeg(int width, int height, Color colour) {
        return image(width, height, colour, "jpeg");
    }

    public static byte[] png(int width, int height, Color colour) {
        return image(width, height, colour, "png");
    }

    /** The left half red, the right half blue. */
    public static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] image(int width, int height, Color colour, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return bytes(image, format);
    }

    public static byte[] bytes(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG that comes in several goes, each finer than the last. */
    public static byte[] progressive(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        return out.toByteArray();
    }

    /** An image with 16 bits for each colour and for how far one sees through it. */
    public static BufferedImage sixteenBits(int width, int height) {
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        return new BufferedImage(colours, colours.createCompatibleWritableRaster(width, height), false, null);
    }

    /** A photograph as a phone makes it: lying, with the place where it was taken. */
    public static byte[] phonePhoto(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(PLACE.length() + 1)
                .putInt(38);
        tiff.putInt(0);
        tiff.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        byte[] exif = Arrays.copyOf(tiff.array(), 38 + PLACE.length() + 1);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2);
        out.putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** Says that it is this large, and holds next to nothing. */
    public static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.putInt(13).put(header.array()).putInt((int) check.getValue());
        return joined(png.array(), Arrays.copyOfRange(png(1, 1, Color.RED), 33, png(1, 1, Color.RED).length));
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    public static byte[] pdfWithScript() {
        return pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    public static byte[] lockedPdf() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** What is done to a document before it is written. */
    public interface Making {
        void with(PDDocument document) throws IOException;
    }

    public static byte[] pdf(Making making) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            making.with(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a recording by a phone. */
    public static byte[] mp4() {
        ByteBuffer mp4 = ByteBuffer.allocate(1024);
        mp4.putInt(24).put("ftypmp42".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        mp4.put("mp42isom".getBytes(StandardCharsets.US_ASCII));
        mp4.putInt(1000).put("mdat".getBytes(StandardCharsets.US_ASCII));
        return mp4.array();
    }

    /** A second of silence. */
    public static byte[] wav() {
        ByteBuffer wav = ByteBuffer.allocate(44 + 8000).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 8000);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(8000);
        return wav.array();
    }

    /** Unpacks to a thousand times its size. */
    public static byte[] bomb() {
        return zip("bomb.bin", new byte[32 * 1024 * 1024]);
    }

    public static byte[] zip(String name, byte[] content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
