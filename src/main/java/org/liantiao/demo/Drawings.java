package org.liantiao.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What the people of the demo county took with their telephones: drawn here, so that no real place or person is in it. */
final class Drawings {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private Drawings() {}

    /** Two fields, the stakes between them, and a tape across. */
    static InputStream field() {
        return jpeg(pen -> {
            fill(pen, new Color(0xBFD8EA), 0, 0, WIDTH, 240);
            fill(pen, new Color(0x8FA65A), 0, 240, WIDTH / 2, 360);
            fill(pen, new Color(0xC9B458), WIDTH / 2, 240, WIDTH / 2, 360);
            pen.setColor(new Color(0x6B4A2B));
            for (int i = 0; i < 5; i++) pen.fillRect(392 + i * 3, 230 + i * 70, 14, 60);
            pen.setColor(new Color(0xC8372D));
            pen.drawLine(330, 470, 470, 462);
        });
    }

    /** A stain on a ceiling, as water leaves it. */
    static InputStream ceiling() {
        return jpeg(pen -> {
            fill(pen, new Color(0xEDEAE2), 0, 0, WIDTH, HEIGHT);
            for (int i = 0; i < 6; i++) {
                pen.setColor(new Color(150 + 12 * i, 130 + 13 * i, 95 + 16 * i, 90));
                pen.fillOval(220 + 22 * i, 150 + 16 * i, 380 - 40 * i, 280 - 30 * i);
            }
            pen.setColor(new Color(0x9A927F));
            pen.drawLine(0, 520, WIDTH, 490);
        });
    }

    /** A sheet with lines that somebody wrote by hand. */
    static InputStream note() {
        return jpeg(pen -> {
            fill(pen, new Color(0x8C7A66), 0, 0, WIDTH, HEIGHT);
            fill(pen, new Color(0xFAF7EE), 150, 40, 500, 520);
            pen.setStroke(new BasicStroke(3));
            pen.setColor(new Color(0x24335C));
            for (int line = 0; line < 9; line++)
                for (int sign = 0; sign < 18 - line % 3 * 4; sign++) {
                    int x = 190 + sign * 23;
                    int y = 90 + line * 48;
                    pen.drawLine(x, y, x + 14, y + 3 * (sign % 3));
                    pen.drawLine(x + 7, y - 8, x + 5 + sign % 4, y + 14);
                }
        });
    }

    /** A receipt of one page: a frame and its lines. */
    static InputStream receipt() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.addRect(40, 40, PDRectangle.A5.getWidth() - 80, PDRectangle.A5.getHeight() - 80);
                for (int line = 1; line < 9; line++) {
                    float y = PDRectangle.A5.getHeight() - 60 - line * 50;
                    pen.moveTo(70, y);
                    pen.lineTo(PDRectangle.A5.getWidth() - 70, y);
                }
                pen.stroke();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static InputStream jpeg(Drawing drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(5));
        drawing.with(pen);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }
}
