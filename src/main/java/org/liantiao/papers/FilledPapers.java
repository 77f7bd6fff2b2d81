package org.liantiao.papers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Unmasking.Whole;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fills papers of one case, each with the version of its template that it was first made with. */
@Component
class FilledPapers {
    private final TemplateShelf shelf;
    private final PaperWords words;

    FilledPapers(TemplateShelf shelf, PaperWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    /** @param version of the template it was filled into */
    record Filled(int version, Document page) {}

    /**
     * @param signatures pictures of signatures that stand on it
     * @param whole the parties' numbers and addresses; empty for a paper that needs none
     * @param more what only its maker knows: the index of a file, its pages
     */
    Filled fill(
            CaseFile file,
            Papers.Line line,
            Map<UUID, Whole> whole,
            UnaryOperator<PaperValues> more,
            List<PrintedSignature> signatures) {
        Template template = shelf.of(line.kind(), line.subjectId(), file.head().id());
        SignaturePlaces places = new SignaturePlaces();
        PaperValues values =
                new CaseValues(file.inRound(line.round()), whole, words, places::of).about(line.subjectId());
        Document page = Markup.read(Filling.fill(template.text(), more.apply(values)));
        places.fill(page, signatures);
        if (!line.isOfNow(file)) note(page, words.earlier(file, line.round()));
        return new Filled(template.version(), page);
    }

    /** What a paper says, without its signatures and without what the days that go by change: the same as long as it is the same paper. */
    String text(CaseFile file, Papers.Line line, Map<UUID, Whole> whole) {
        Template template = shelf.of(line.kind(), line.subjectId(), file.head().id());
        PaperValues values =
                new CaseValues(file.inRound(line.round()), whole, words, partyId -> "").about(line.subjectId());
        return Filling.fill(template.text(), values.withoutTheDay());
    }

    /** Says above a paper of an earlier round that the case went on; whatever its template says, and no part of what was signed. */
    private static void note(Document page, String words) {
        Element note = page.createElement("p");
        note.setAttribute("class", "note");
        note.setTextContent(words);
        Nodes.body(page).insertBefore(note, Nodes.body(page).getFirstChild());
    }
}
