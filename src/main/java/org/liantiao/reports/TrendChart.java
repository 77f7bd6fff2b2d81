package org.liantiao.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Two bars a month, what came in and what was settled. The same numbers stand in a table below it. */
final class TrendChart {
    private static final OutlineFont FONT = OutlineFont.load("/fonts/liantiao-hei.ttf");
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 620;
    private static final int LEFT = 90;
    private static final int TOP = 80;
    private static final int BOTTOM = 70;
    private static final float SIZE = 26;
    private static final int LINES = 4;
    private static final Color INK = new Color(0x1f2933);
    private static final Color GRID = new Color(0xd5dbe1);
    private static final Color REGISTERED = new Color(0x9fb3c8);
    private static final Color SETTLED = new Color(0x1a5687);

    private final List<BulletinFigures.Month> months;
    private final PaperTable words;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = picture.createGraphics();

    /** @param words the table of the same numbers, for the names of months and lines */
    TrendChart(List<BulletinFigures.Month> months, PaperTable words) {
        this.months = months;
        this.words = words;
    }

    byte[] png() {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        long step = step();
        grid(step);
        for (int i = 0; i < months.size(); i++) month(i, step * LINES);
        legend();
        canvas.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A round number, so that some of them reach the highest bar. */
    private long step() {
        long most = months.stream()
                .mapToLong(month -> Math.max(month.registered(), month.settled()))
                .max()
                .orElse(0);
        long power = 1;
        while (power * 10 * LINES <= most) power *= 10;
        for (long factor : new long[] {1, 2, 5}) if (factor * power * LINES >= most) return factor * power;
        return 10 * power;
    }

    private void grid(long step) {
        canvas.setStroke(new BasicStroke(1.5f));
        for (int i = 0; i <= LINES; i++) {
            float y = y(step * i, step * LINES);
            canvas.setColor(GRID);
            canvas.draw(new Line2D.Float(LEFT, y, WIDTH - 10, y));
            canvas.setColor(INK);
            String number = String.valueOf(step * i);
            FONT.draw(canvas, number, LEFT - 12 - FONT.width(number, SIZE), y + SIZE / 3, SIZE);
        }
    }

    private void month(int index, long most) {
        float slot = (float) (WIDTH - 10 - LEFT) / months.size();
        float x = LEFT + slot * index;
        float bar = slot * 0.3f;
        bar(x + slot * 0.18f, bar, months.get(index).registered(), most, REGISTERED);
        bar(x + slot * 0.52f, bar, months.get(index).settled(), most, SETTLED);
        canvas.setColor(INK);
        String name = words.heads().get(index + 1);
        float size = Math.min(SIZE, SIZE * slot * 0.96f / FONT.width(name, SIZE));
        FONT.draw(canvas, name, x + (slot - FONT.width(name, size)) / 2, HEIGHT - BOTTOM + 38, size);
    }

    private void bar(float x, float width, long value, long most, Color color) {
        float y = y(value, most);
        canvas.setColor(color);
        canvas.fill(new Rectangle2D.Float(x, y, width, HEIGHT - BOTTOM - y));
    }

    private static float y(long value, long most) {
        float height = HEIGHT - BOTTOM - TOP;
        return HEIGHT - BOTTOM - height * value / most;
    }

    private void legend() {
        float x = LEFT;
        x = entry(x, words.lines().get(0).getFirst(), REGISTERED);
        entry(x, words.lines().get(1).getFirst(), SETTLED);
    }

    private float entry(float x, String name, Color color) {
        canvas.setColor(color);
        canvas.fill(new Rectangle2D.Float(x, 24, 26, 26));
        canvas.setColor(INK);
        FONT.draw(canvas, name, x + 38, 47, SIZE);
        return x + 38 + FONT.width(name, SIZE) + 48;
    }
}
