package org.liantiao.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.springframework.stereotype.Component;

/** 评完: what must be there before a sheet is concluded, and the line that keeps what the audited rate is made of. */
@Component
class Concluding {
    private final SheetShelf shelf;
    private final FindingShelf findings;
    private final CriteriaShelf criteria;
    private final SheetDesk desk;
    private final Clock clock;

    Concluding(SheetShelf shelf, FindingShelf findings, CriteriaShelf criteria, SheetDesk desk, Clock clock) {
        this.shelf = shelf;
        this.findings = findings;
        this.criteria = criteria;
        this.desk = desk;
        this.clock = clock;
    }

    /** Of a sheet that its reviewer holds. */
    Outcome<UUID> conclude(Actor actor, Sheet sheet) {
        Criteria asked = criteria.version(sheet.version());
        Map<UUID, Mark> marks = shelf.marks(sheet.id());
        Score score = Score.of(asked, marks);
        List<Finding> found = findings.of(List.of(sheet.id()));
        Call call = shelf.call(sheet.id());
        Optional<Refusal> refusal = unfinished(score, found)
                .or(() -> sheet.sampleId() == null ? Optional.empty() : doubtful(asked, marks, found, call));
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        shelf.conclude(sheet.id(), score, clock.instant());
        Map<String, String> facts = Map.of(
                "score", String.valueOf(score.points()),
                "verdict", score.verdict().name(),
                "findings", String.valueOf(found.size()),
                "found", Finding.kinds(found),
                "call", call.result(),
                "marks-hash", Draw.sha256(said(sheet, marks)));
        desk.trace("review.concluded", actor, sheet, facts);
        return Outcome.done(sheet.id());
    }

    private static Optional<Refusal> unfinished(Score score, List<Finding> found) {
        if (!score.isComplete()) return Optional.of(Refusal.page("review.incomplete", score.all() - score.answered()));
        if (score.points() == null) return Optional.of(Refusal.page("review.noScore"));
        boolean lacks = score.verdict() == SheetVerdict.FAILED && found.isEmpty();
        return lacks ? Optional.of(Refusal.page("review.noFinding")) : Optional.empty();
    }

    /** A drawn case counts as upheld by its findings, so they must not say less than the party or the marks do. */
    private static Optional<Refusal> doubtful(Criteria asked, Map<UUID, Mark> marks, List<Finding> found, Call call) {
        if (!call.isDone()) return Optional.of(Refusal.page("review.noCall"));
        if (found.stream().anyMatch(one -> one.kind() != Finding.Kind.CORRECT)) return Optional.empty();
        if (call.settled() == Call.Said.NO) return Optional.of(Refusal.page("review.notSettled"));
        return asked.list().stream()
                .filter(one -> one.unsettles()
                        && marks.getOrDefault(one.id(), Mark.NOTHING).answer() == Answer.NOT_MET)
                .findFirst()
                .map(one -> Refusal.page("review.unsettled"));
    }

    /** What was said of each criterion and on the whole, in an order that is always the same. */
    private static String said(Sheet sheet, Map<UUID, Mark> marks) {
        StringBuilder said = new StringBuilder(sheet.remark()).append('\n');
        new TreeMap<>(marks)
                .forEach((criterion, mark) -> said.append(criterion)
                        .append('\t')
                        .append(mark.answer())
                        .append('\t')
                        .append(mark.points())
                        .append('\t')
                        .append(mark.remark())
                        .append('\n'));
        return said.toString();
    }
}
