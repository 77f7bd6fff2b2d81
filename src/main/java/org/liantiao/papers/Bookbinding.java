package org.liantiao.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts the pieces of a file together: prints what is still text, numbers the pages, and lays cover, index and back around them. */
final class Bookbinding {
    private final Volume volume;
    private List<Piece> pieces = List.of();

    Bookbinding(Volume volume) {
        this.volume = volume;
    }

    /** What the file holds. All that is text is printed in one go, so that its fonts are read and put inside once. */
    void take(List<Piece> made) throws IOException {
        List<Sheaf.Leaf> leaves = new ArrayList<>();
        for (Piece piece : made) if (piece.text() != null) leaves.add(new Sheaf.Leaf(piece.title(), piece.text()));
        Sheaf sheaf = Sheaf.print(leaves);
        List<PDPage> pages = take(sheaf);
        List<Piece> all = new ArrayList<>();
        int leaf = 0;
        for (Piece piece : made) {
            if (piece.text() == null) all.add(piece);
            else {
                all.add(piece.printed(pages.subList(sheaf.starts().get(leaf), sheaf.end(leaf))));
                leaf++;
            }
        }
        pieces = all;
    }

    int pages() {
        return pieces.stream().mapToInt(piece -> piece.pages().size()).sum();
    }

    PaperValues index(PaperValues values) {
        int next = 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int last = next + piece.pages().size() - 1;
            values.add(PaperRows.CONTENTS, String.valueOf(i + 1), piece.title(), range(next, last), piece.remark());
            next = last + 1;
        }
        return values;
    }

    /** @param around the pages that have no number; the last paper of them goes behind, the others before */
    void close(Sheaf around, String title) throws IOException {
        number();
        List<PDPage> outer = take(around);
        int back = around.starts().getLast();
        List<PDPage> all = new ArrayList<>(outer.subList(0, back));
        pieces.forEach(piece -> all.addAll(piece.pages()));
        all.addAll(outer.subList(back, outer.size()));
        volume.arrange(all);
        List<Piece> filled =
                pieces.stream().filter(piece -> !piece.pages().isEmpty()).toList();
        volume.name(
                title,
                filled.stream().map(Piece::title).toList(),
                filled.stream().map(piece -> piece.pages().getFirst()).toList());
    }

    private List<PDPage> take(Sheaf sheaf) throws IOException {
        try (PDDocument printed = Loader.loadPDF(sheaf.pdf())) {
            return volume.take(printed);
        }
    }

    private void number() throws IOException {
        Lettering letters = new Lettering(volume);
        int number = 1;
        for (Piece piece : pieces) for (PDPage page : piece.pages()) letters.number(page, number++, piece.scan());
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
