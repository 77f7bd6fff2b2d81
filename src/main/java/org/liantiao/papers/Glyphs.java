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
 * Which characters the font of papers has. One it lacks becomes a box to write into by hand: a name with a wrong sign in it is
 * worse than one with a gap.
 */
final class Glyphs {
    private static final int BOX = 0x25A1;
    private static final int LAST = 0x3FFFF;

    /** Read once, for the font is large; what it needs to be known is small. */
    private static final class Known {
        private static final BitSet CHARACTERS = read();

        private static BitSet read() {
            try (InputStream file = Typefaces.song();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup codes = font.getUnicodeCmapLookup();
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

    static String fit(String text) {
        StringBuilder fitting = new StringBuilder(text.length());
        text.codePoints()
                .map(code -> code < ' ' || Known.CHARACTERS.get(code) ? code : BOX)
                .forEach(fitting::appendCodePoint);
        return fitting.toString();
    }
}
