package org.liantiao.papers;

import static org.liantiao.papers.PaperField.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.StepKind;

/** 履行、回访: what came of an agreement, as the papers of its round say it. */
final class AfterwardsValues {
    /** As it happened, whenever it was written down. */
    private static final Comparator<CaseFile.StepLine> IN_ORDER =
            Comparator.comparing(CaseFile.StepLine::day).thenComparing(CaseFile.StepLine::at);

    private final CaseFile file;
    private final PaperWords words;

    AfterwardsValues(CaseFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    void into(PaperValues values) {
        values.put(PERFORMED_HOW, notes(performed()));
        urged(file)
                .sorted(IN_ORDER)
                .forEach(step -> values.add(
                        PaperRows.URGINGS, words.day(step.day()), words.of(step.kind()), step.note(), step.actor()));
        List<CaseFile.FollowUpLine> made = file.followUps().made().stream()
                .filter(line -> line.round() == file.head().round())
                .sorted(Comparator.comparing(CaseFile.FollowUpLine::day))
                .toList();
        // Until there was a form for it, a call-back was a step and a note.
        List<Noted> found = made.isEmpty()
                ? noted(StepKind.FOLLOWED_UP)
                : made.stream()
                        .map(line -> new Noted(line.day(), line.by(), line.note()))
                        .toList();
        values.put(FOLLOWED_UP, found.isEmpty() ? "" : words.day(found.getLast().day()))
                .put(FOLLOWED_UP_HOW, notes(found))
                .put(FOLLOWED_UP_BY, names(found));
        if (made.isEmpty()) return;
        CaseFile.FollowUpLine last = made.getLast();
        // What was kept and how content they are is so by now; that they quarrelled again or went to court stays so.
        values.put(FOUND_KEPT, words.of(last.kept()))
                .put(FOUND_CONTENT, words.of(last.satisfaction()))
                .put(FOUND_FLARED_UP, words.yesOrNo(made.stream().anyMatch(CaseFile.FollowUpLine::flaredUp)))
                .put(FOUND_SUED, words.day(firstSuit(made)));
        CaseFile.AgreementLine agreement = file.agreement();
        if (agreement != null && agreement.suit() != null) suit(agreement.suit(), values);
    }

    /** That somebody urged them to perform, or told them that they can go to court, in this round. */
    static Stream<CaseFile.StepLine> urged(CaseFile file) {
        return Stream.of(StepKind.URGED, StepKind.COURT_TOLD).flatMap(kind -> PaperKind.now(file, kind));
    }

    private void suit(CaseFile.SuitLine suit, PaperValues values) {
        values.put(SUIT_COURT, suit.court())
                .put(SUIT_NUMBER, suit.number())
                .put(SUIT_OUTCOME, suit.outcome() == null ? "" : words.of(suit.outcome()))
                .put(SUIT_ENDED, words.day(suit.endedOn()));
    }

    /** What stands: what was noted before it was withdrawn counts no more. */
    private List<Noted> performed() {
        Instant withdrawn = PaperKind.now(file, StepKind.PERFORMANCE_WITHDRAWN)
                .map(CaseFile.StepLine::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return PaperKind.now(file, StepKind.PERFORMED)
                .filter(step -> step.at().isAfter(withdrawn))
                .sorted(IN_ORDER)
                .map(Noted::of)
                .toList();
    }

    private static @Nullable LocalDate firstSuit(List<CaseFile.FollowUpLine> made) {
        return made.stream()
                .map(CaseFile.FollowUpLine::suedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Something that was written down on the day it happened. */
    private record Noted(LocalDate day, String by, String note) {
        private static Noted of(CaseFile.StepLine step) {
            return new Noted(step.day(), step.actor(), step.note());
        }
    }

    /** What was written of each; with its day when there are several. */
    private String notes(List<Noted> all) {
        List<Noted> notes = all.stream().filter(one -> !one.note.isBlank()).toList();
        return notes.size() == 1
                ? notes.getFirst().note
                : words.lines(notes.stream().map(one -> words.noted(one.day, one.note)));
    }

    private String names(List<Noted> all) {
        return words.names(all.stream().map(Noted::by).distinct().toList());
    }

    /** What an earlier round came to says nothing of this one. */
    private List<Noted> noted(StepKind kind) {
        return PaperKind.now(file, kind).sorted(IN_ORDER).map(Noted::of).toList();
    }
}
