package org.liantiao.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What the people of the demo county wrote on a telephone, and their fingers on paper: strokes that are thrown, nobody's hand. */
final class Handwriting {
    private static final Color INK = new Color(0x1B2A4A);
    private static final Color RED = new Color(0xB8, 0x2E, 0x2A, 190);
    private static final int SIGN = 180;

    private Handwriting() {}

    /** @param paper another one gives another picture, for nobody writes twice the same */
    static InputStream signature(String name, String paper) {
        int signs = Math.clamp(name.codePointCount(0, name.length()), 2, 4);
        BufferedImage sheet = new BufferedImage(signs * SIGN + 60, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(sheet, Color.WHITE);
        Random hand = new Random((name + paper).hashCode());
        for (int sign = 0; sign < signs; sign++) scribble(pen, hand, 30 + sign * SIGN, 36, SIGN - 24, 170);
        pen.dispose();
        return image(sheet, "png");
    }

    /** Arcs round a middle, as a finger leaves them, photographed on paper. */
    static InputStream fingerprint(String name, String paper) {
        BufferedImage photo = new BufferedImage(360, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(photo, new Color(0xF3EFE6));
        Random finger = new Random((name + paper).hashCode());
        pen.rotate((finger.nextDouble() - 0.5) / 2, 180, 240);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(6));
        for (int ring = 1; ring < 13; ring++)
            for (int part = 0; part < 3; part++) {
                double from = part * 120 + finger.nextInt(40);
                pen.draw(new Arc2D.Double(
                        180 - ring * 10,
                        250 - ring * 15,
                        ring * 20,
                        ring * 29,
                        from,
                        70 + finger.nextInt(40),
                        Arc2D.OPEN));
            }
        pen.dispose();
        return image(photo, "jpeg");
    }

    /** A printed page that was signed by two and stamped, as a scanner sees it: its lines are lines and say nothing. */
    static InputStream signedPage(String one, String other) {
        BufferedImage page = new BufferedImage(827, 1169, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(page, new Color(0xFCFBF7));
        pen.setColor(new Color(0x555555));
        pen.fillRect(270, 110, 290, 22);
        for (int line = 0; line < 17; line++) pen.fillRect(110, 200 + line * 36, line % 4 == 3 ? 330 : 607, 9);
        scribble(pen, new Random(one.hashCode()), 150, 850, 150, 90);
        scribble(pen, new Random(other.hashCode()), 150, 960, 150, 90);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(7));
        pen.drawOval(500, 860, 190, 190);
        pen.fillRect(545, 948, 100, 12);
        pen.dispose();
        return image(page, "jpeg");
    }

    /** Four or five strokes that nobody can read. */
    private static void scribble(Graphics2D pen, Random hand, int left, int top, int width, int height) {
        pen.setColor(INK);
        for (int stroke = 4 + hand.nextInt(2); stroke > 0; stroke--) {
            pen.setStroke(new BasicStroke(4 + hand.nextInt(4), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D line = new Path2D.Double();
            line.moveTo(left + hand.nextInt(width), top + hand.nextInt(height));
            for (int bend = 0; bend < 2; bend++)
                line.quadTo(
                        left + hand.nextInt(width),
                        top + hand.nextInt(height),
                        left + hand.nextInt(width),
                        top + hand.nextInt(height));
            pen.draw(line);
        }
    }

    private static Graphics2D pen(BufferedImage sheet, Color paper) {
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(paper);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        return pen;
    }

    private static InputStream image(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
