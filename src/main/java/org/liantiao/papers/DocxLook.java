package org.liantiao.papers;

import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.liantiao.base.Typefaces;

/** How a piece of a paper looks in Word: sizes in points, as offices number them (二号 22, 三号 16, 小四 12). */
record DocxLook(String typeface, int size, int line, boolean indented, ParagraphAlignment alignment) {
    /** A cell of a table without lines reads like the text around it. */
    static final DocxLook PLAIN = new DocxLook(Typefaces.TEXT, 16, 28, false, ParagraphAlignment.LEFT);

    /** What stands below the picture of a signature. */
    static final DocxLook MARK = new DocxLook(Typefaces.TEXT, 8, 11, false, ParagraphAlignment.LEFT);

    static DocxLook of(String tag, Set<String> looks) {
        ParagraphAlignment alignment = alignment(looks);
        return switch (tag) {
            case "h1" -> new DocxLook(Typefaces.TITLE, 22, 36, false, alignment);
            case "h2" -> new DocxLook(Typefaces.HEADING, 16, 28, false, alignment);
            case "th" -> new DocxLook(Typefaces.HEADING, 12, 20, false, ParagraphAlignment.CENTER);
            case "td" ->
                looks.contains("label")
                        ? new DocxLook(Typefaces.HEADING, 12, 20, false, ParagraphAlignment.CENTER)
                        : new DocxLook(Typefaces.TEXT, 12, 20, false, alignment);
            default ->
                looks.contains("small") || looks.contains("note")
                        ? new DocxLook(Typefaces.TEXT, 12, 20, false, alignment)
                        : new DocxLook(
                                Typefaces.TEXT,
                                16,
                                28,
                                alignment == ParagraphAlignment.BOTH && !looks.contains("left"),
                                alignment);
        };
    }

    private static ParagraphAlignment alignment(Set<String> looks) {
        if (looks.contains("right") || looks.contains("number")) return ParagraphAlignment.RIGHT;
        if (looks.contains("centre")) return ParagraphAlignment.CENTER;
        return looks.contains("left") ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH;
    }
}
