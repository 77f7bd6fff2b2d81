package org.liantiao.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * What was added, drawn.
     *
     * @param pages by file; none for a file that cannot be read as what it is
     * @param lost what could therefore not be bound
     */
    record Drawn(Map<AttachedFile, List<PDPage>> pages, List<FileGap> lost) {}

    /** Draws what was added; before the papers are filled, for one of them tells what could not be. */
    Drawn draw(Actor actor, List<FilePart> parts, Volume volume) {
        Map<AttachedFile, List<PDPage>> pages = new HashMap<>();
        List<FileGap> lost = new ArrayList<>();
        titles(parts)
                .forEach((file, title) -> attachments
                        .content(actor, file.id())
                        .flatMap(content -> drawing.draw(volume, content, title))
                        .ifPresentOrElse(
                                drawn -> pages.put(file, drawn),
                                () -> lost.add(new FileGap(FileGap.Kind.UNBOUND, title))));
        return new Drawn(pages, lost);
    }

    private Map<AttachedFile, String> titles(List<FilePart> parts) {
        Map<AttachedFile, String> titles = new LinkedHashMap<>();
        for (FilePart part : parts)
            switch (part) {
                case FilePart.Signed(Papers.Line line, List<AttachedFile> files) ->
                    files.forEach(file -> titles.put(file, words.signed(words.title(line))));
                case FilePart.Attached(AttachedFile file) -> titles.put(file, words.title(file));
                case FilePart.Printed printed -> {}
                case FilePart.Recordings recordings -> {}
            }
        return titles;
    }

    /** @param texts the papers of the case, filled in */
    List<Piece> of(List<FilePart> parts, Map<Papers.Line, Document> texts, Drawn drawn) {
        List<Piece> pieces = new ArrayList<>();
        for (FilePart part : parts)
            switch (part) {
                case FilePart.Printed(Papers.Line line) -> pieces.add(printed(line, texts));
                case FilePart.Signed(Papers.Line line, List<AttachedFile> files) ->
                    signed(line, files, texts, drawn, pieces);
                case FilePart.Attached(AttachedFile file) -> pieces.add(attached(file, drawn));
                case FilePart.Recordings(List<AttachedFile> files) -> pieces.add(recordings(files));
            }
        return pieces;
    }

    private Piece printed(Papers.Line line, Map<Papers.Line, Document> texts) {
        return Piece.toPrint(words.title(line), "", Objects.requireNonNull(texts.get(line)));
    }

    private Piece attached(AttachedFile file, Drawn drawn) {
        List<PDPage> pages = drawn.pages().get(file);
        return pages == null ? unbound(file, words.title(file)) : Piece.of(words.title(file), "", pages, isScan(file));
    }

    /** When one of its pages cannot be read, the printed paper stands there too. */
    private void signed(
            Papers.Line line,
            List<AttachedFile> files,
            Map<Papers.Line, Document> texts,
            Drawn drawn,
            List<Piece> pieces) {
        String title = words.title(line);
        List<PDPage> pages = files.stream()
                .flatMap(file -> drawn.pages().getOrDefault(file, List.of()).stream())
                .toList();
        List<AttachedFile> lost =
                files.stream().filter(file -> !drawn.pages().containsKey(file)).toList();
        boolean scan = files.stream().anyMatch(Pieces::isScan);
        if (!pages.isEmpty()) pieces.add(Piece.of(title, words.signed(), pages, scan));
        if (!lost.isEmpty()) pieces.add(printed(line, texts));
        lost.forEach(file -> pieces.add(unbound(file, words.signed(title))));
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
