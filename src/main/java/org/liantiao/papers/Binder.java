package org.liantiao.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.liantiao.disputes.Unmasking.Whole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 卷宗: the papers of a case as one PDF: cover, index, the papers in the county's order with running page numbers, back. It says
 * itself what it lacks; forms that nobody filled in are not bound.
 */
@Service
public class Binder {
    private final Cases cases;
    private final Papers papers;
    private final FilledPapers filled;
    private final FileOrder order;
    private final Unmasking unmasking;
    private final PaperWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Binder(
            Cases cases,
            Papers papers,
            FilledPapers filled,
            FileOrder order,
            Unmasking unmasking,
            PaperWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.filled = filled;
        this.order = order;
        this.unmasking = unmasking;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody may take the file of a case, and there is one by now. */
    public boolean mayBind(Actor actor, CaseFile file) {
        return Unmasking.takesPapers(actor) && PaperKind.COVER.fits(file, LocalDate.now(clock));
    }

    /** Binds it. Empty for whoever may not take it, for a foreign case, and for one that was not taken on yet. */
    @Transactional
    public Optional<PaperFile> bind(Actor actor, UUID disputeId) {
        return cases.open(actor, disputeId)
                .filter(file -> mayBind(actor, file))
                .flatMap(file -> unmasking.forPaper(actor, disputeId, "FILE").map(whole -> bind(actor, file, whole)));
    }

    private List<Papers.Line> inOrder(Actor actor, CaseFile file) {
        List<Papers.Line> had = papers.of(actor, file);
        return order.kinds().stream()
                .flatMap(kind -> had.stream().filter(line -> line.kind() == kind && kind.isBound(file)))
                .toList();
    }

    private PaperFile bind(Actor actor, CaseFile file, Map<UUID, Whole> whole) {
        List<Sheaf.Leaf> leaves = inOrder(actor, file).stream()
                .map(line -> leaf(file, line, whole, UnaryOperator.identity()))
                .toList();
        Sheaf inner = Sheaf.print(leaves);
        byte[] bound = BoundPdf.bind(inner, around(file, leaves, inner));
        trace(actor, file, leaves.size(), inner.pages(), bound);
        return new PaperFile(words.fileName(file.head().code()), PaperForm.PDF.contentType(), bound);
    }

    /** Cover and index go before, the back behind. */
    private Sheaf around(CaseFile file, List<Sheaf.Leaf> leaves, Sheaf inner) {
        return Sheaf.print(List.of(
                leaf(file, line(file, PaperKind.COVER), Map.of(), UnaryOperator.identity()),
                leaf(file, line(file, PaperKind.INDEX), Map.of(), values -> index(values, leaves, inner)),
                leaf(
                        file,
                        line(file, PaperKind.BACK),
                        Map.of(),
                        values -> values.put(PaperField.PAGES, String.valueOf(inner.pages())))));
    }

    private static PaperValues index(PaperValues values, List<Sheaf.Leaf> leaves, Sheaf inner) {
        for (int i = 0; i < leaves.size(); i++)
            values.add(
                    PaperRows.CONTENTS,
                    String.valueOf(i + 1),
                    leaves.get(i).title(),
                    range(inner.starts().get(i) + 1, inner.end(i)),
                    "");
        return values;
    }

    private static Papers.Line line(CaseFile file, PaperKind kind) {
        return new Papers.Line(kind, file.head().id(), 0);
    }

    private Sheaf.Leaf leaf(CaseFile file, Papers.Line line, Map<UUID, Whole> whole, UnaryOperator<PaperValues> more) {
        return new Sheaf.Leaf(
                words.title(line), filled.fill(file, line, whole, more).page());
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private void trace(Actor actor, CaseFile file, int papers, int pages, byte[] bound) {
        events.publishEvent(Change.of(
                "dispute.file-bound",
                clock.instant(),
                actor.author(),
                "dispute",
                file.head().id(),
                Map.of(
                        "code", file.head().code(),
                        "papers", String.valueOf(papers),
                        "pages", String.valueOf(pages),
                        "missing", String.valueOf(FileGap.of(file).size()),
                        "sha256", Template.sha256(bound))));
    }
}
