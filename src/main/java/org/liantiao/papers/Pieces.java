package org.liantiao.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.FileKind;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes the pieces of a bound file from what it holds. What cannot be bound gets a page that says so. */
@Component
class Pieces {
    private final Attachments attachments;
    private final AttachedPages drawing;
    private final PaperWords words;

    Pieces(Attachments attachments, AttachedPages drawing, PaperWords words) {
        this.attachments = attachments;
        this.drawing = drawing;
        this.words = words;
    }

    /** @param texts the papers of the case, filled in */
    List<Piece> of(Actor actor, List<FilePart> parts, Map<Papers.Line, Document> texts, Volume volume) {
        List<Piece> pieces = new ArrayList<>();
        for (FilePart part : parts)
            switch (part) {
                case FilePart.Printed(Papers.Line line) -> pieces.add(printed(line, texts));
                case FilePart.Signed(Papers.Line line, List<AttachedFile> files) ->
                    signed(actor, line, files, texts, volume, pieces);
                case FilePart.Attached(AttachedFile file) -> {
                    String title = words.title(file);
                    pieces.add(draw(actor, file, title, volume)
                            .map(pages -> Piece.of(title, "", pages, isScan(file)))
                            .orElseGet(() -> unbound(file, title)));
                }
                case FilePart.Recordings(List<AttachedFile> files) -> pieces.add(recordings(files));
            }
        return pieces;
    }

    private Piece printed(Papers.Line line, Map<Papers.Line, Document> texts) {
        return Piece.toPrint(words.title(line), "", Objects.requireNonNull(texts.get(line)));
    }

    /** When one of its pages cannot be read, the printed paper stands there too. */
    private void signed(
            Actor actor,
            Papers.Line line,
            List<AttachedFile> files,
            Map<Papers.Line, Document> texts,
            Volume volume,
            List<Piece> pieces) {
        String title = words.title(line);
        List<PDPage> pages = new ArrayList<>();
        List<AttachedFile> lost = new ArrayList<>();
        for (AttachedFile file : files)
            draw(actor, file, words.signed(title), volume).ifPresentOrElse(pages::addAll, () -> lost.add(file));
        boolean scan = files.stream().anyMatch(Pieces::isScan);
        if (!pages.isEmpty()) pieces.add(Piece.of(title, words.signed(), pages, scan));
        if (!lost.isEmpty()) pieces.add(printed(line, texts));
        lost.forEach(file -> pieces.add(unbound(file, words.signed(title))));
    }

    private Optional<List<PDPage>> draw(Actor actor, AttachedFile file, String caption, Volume volume) {
        return attachments.content(actor, file.id()).flatMap(content -> drawing.draw(volume, content, caption));
    }

    private Piece unbound(AttachedFile file, String title) {
        Document page = new PlainPage(title)
                .paragraph(words.unbound())
                .table(words.recordingHeads(), RECORDING_WIDTHS, List.of(words.recording(1, file)))
                .document();
        return Piece.toPrint(title, words.unboundRemark(), page);
    }

    private Piece recordings(List<AttachedFile> files) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) rows.add(words.recording(i + 1, files.get(i)));
        String title = words.recordings();
        Document page = new PlainPage(title)
                .paragraph(words.recordingsLead())
                .table(words.recordingHeads(), RECORDING_WIDTHS, rows)
                .document();
        return Piece.toPrint(title, "", page);
    }

    private static final List<Integer> RECORDING_WIDTHS = List.of(9, 33, 16, 42);

    private static boolean isScan(AttachedFile file) {
        return file.kind() == FileKind.PDF;
    }
}
