package org.liantiao.reports;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws text by the outlines of a font of ours, so that a picture looks the same on a server that has no fonts at all. */
final class OutlineFont {
    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final float unit;

    private OutlineFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.codes = font.getUnicodeCmapLookup();
        this.unit = 1f / font.getUnitsPerEm();
    }

    /** @param resource a font file on the class path */
    static OutlineFont load(String resource) {
        try (InputStream in = Objects.requireNonNull(OutlineFont.class.getResourceAsStream(resource), resource)) {
            return new OutlineFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is. */
    float width(String text, float size) {
        return (float) text.codePoints()
                        .mapToDouble(code -> advance(codes.getGlyphId(code)))
                        .sum()
                * size
                * unit;
    }

    /** @param x where it begins @param y of its base line */
    void draw(Graphics2D canvas, String text, float x, float y, float size) {
        float at = x;
        for (int code : text.codePoints().toArray()) {
            int glyph = codes.getGlyphId(code);
            outline(canvas, glyph, at, y, size * unit);
            at += advance(glyph) * size * unit;
        }
    }

    private void outline(Graphics2D canvas, int glyph, float x, float y, float scale) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null)
                canvas.fill(new AffineTransform(scale, 0, 0, -scale, x, y).createTransformedShape(data.getPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
