package org.liantiao.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes onto pages that are there already: their numbers, and what is under a picture. Lengths are points. */
final class Lettering {
    private static final float SIZE = 10.5f;
    private static final float FOOT = 42;

    /** A page that holds a scan up to its edge gets its number further down. */
    private static final float FOOT_OF_SCAN = 18;

    private static final float THOUSAND = 1000;
    private static final float AIR = 3;

    private final Volume volume;

    Lettering(Volume volume) {
        this.volume = volume;
    }

    float width(String text) throws IOException {
        float width = 0;
        for (int code : text.codePoints().toArray())
            width += volume.typeface(code).getStringWidth(Character.toString(code));
        return width / THOUSAND * SIZE;
    }

    /** Breaks a text into lines that fit; what does not fit into so many is cut off with dots. */
    List<String> lines(String text, float width, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int code : text.codePoints().toArray()) {
            String sign = Character.toString(code);
            if (width(line + sign) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(sign);
        }
        if (!line.isEmpty()) lines.add(line.toString());
        if (lines.size() <= most) return lines;
        String last = lines.get(most - 1);
        lines.set(most - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
        return lines.subList(0, most);
    }

    /** Writes one line in the middle between two edges. */
    void centre(PDPageContentStream onto, String text, float left, float right, float at) throws IOException {
        onto.beginText();
        onto.newLineAtOffset((left + right - width(text)) / 2, at);
        for (int code : text.codePoints().toArray()) {
            onto.setFont(volume.typeface(code), SIZE);
            onto.showText(Character.toString(code));
        }
        onto.endText();
    }

    /**
     * Numbers a page at its foot, as it is seen: turned pages are numbered along their lower edge, and a large one in larger type, for
     * it is printed smaller.
     *
     * @param scan whether it may be full up to its edge; then the number stands on white
     */
    void number(PDPage page, int number, boolean scan) throws IOException {
        String text = "- " + number + " -";
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        float seen = lying ? box.getHeight() : box.getWidth();
        float longest = Math.max(box.getWidth(), box.getHeight());
        float scale = scan ? Math.max(longest / PDRectangle.A4.getHeight(), 0.1f) : 1;
        try (PDPageContentStream foot =
                new PDPageContentStream(volume.document(), page, AppendMode.APPEND, true, true)) {
            foot.transform(upright(box, page.getRotation()));
            foot.transform(Matrix.getScaleInstance(scale, scale));
            float middle = seen / scale / 2;
            float half = width(text) / 2 + AIR;
            if (scan) {
                foot.setNonStrokingColor(1f);
                foot.addRect(middle - half, FOOT_OF_SCAN - AIR, 2 * half, SIZE + AIR);
                foot.fill();
                foot.setNonStrokingColor(0f);
            }
            centre(foot, text, middle - half, middle + half, scan ? FOOT_OF_SCAN : FOOT);
        }
    }

    /** From the lower left corner of a page as it is seen. */
    private static Matrix upright(PDRectangle box, int rotation) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
