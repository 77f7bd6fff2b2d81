package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.liantiao.base.Typefaces;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Which characters the fonts of papers have. One they lack becomes a box to write into by hand, and beside a rare character stands
 * its number in Unicode, so that whoever reads the paper in ten years can find out which it was.
 */
final class Glyphs {
    private static final int LAST = 0x3FFFF;

    /** Read once, for fonts are large; what of them needs to be known is small. */
    private static final class Known {
        private static final BitSet SONG = read(Typefaces.song());
        private static final BitSet RARE = read(Typefaces.rare());

        private static BitSet read(InputStream font) {
            try (InputStream file = font;
                    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup codes = face.getUnicodeCmapLookup();
                BitSet known = new BitSet(LAST);
                for (int code = ' '; code <= LAST; code++) if (codes.getGlyphId(code) != 0) known.set(code);
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Glyphs() {}

    static void fit(Document page) {
        fit(page.getDocumentElement());
    }

    private static void fit(Node node) {
        if (node instanceof Text text) text.setData(fit(text.getData()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) fit(child);
    }

    /** Whether a character stands in the font of rare ones only. */
    static boolean isRare(int code) {
        return !Known.SONG.get(code) && Known.RARE.get(code);
    }

    static String fit(String text) {
        StringBuilder fitting = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (code < ' ' || Known.SONG.get(code) || Known.RARE.get(code)) fitting.appendCodePoint(code);
            else fitting.append(gap(code));
        });
        return fitting.toString();
    }

    private static String gap(int code) {
        return Character.isIdeographic(code) ? String.format("□〔U+%X〕", code) : "□";
    }
}
