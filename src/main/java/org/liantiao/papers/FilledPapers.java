package org.liantiao.papers;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Unmasking.Whole;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

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
     * @param whole the parties' numbers and addresses; empty for a paper that needs none
     * @param more what only its maker knows: the index of a file, its pages
     */
    Filled fill(CaseFile file, Papers.Line line, Map<UUID, Whole> whole, UnaryOperator<PaperValues> more) {
        Template template = shelf.of(line.kind(), line.subjectId(), file.head().id());
        PaperValues values = more.apply(new CaseValues(file, whole, words).about(line.subjectId()));
        return new Filled(template.version(), Markup.read(Filling.fill(template.text(), values)));
    }
}
