package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.NextStep;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.ui.Words;

/** Why the next step is what it is: the line under its sentence, in the words of the case where it has any. */
final class NextReason {
    private final Component screen;
    private final OnPage page;
    private final CaseFile file;
    private final NextStep step;

    NextReason(Component screen, OnPage page) {
        this.screen = screen;
        this.page = page;
        this.file = page.file();
        this.step = file.next().step();
    }

    Optional<String> say() {
        return switch (step) {
            // Each red signal says on its own card which law wants it reported.
            case NOTHING, REPORT -> Optional.empty();
            case CONFIRM, ACCEPT, RECORD_PLANNED, CLOSE -> because("", null);
            case FIRST_SESSION ->
                page.sessionsUnknown()
                        ? ledger()
                        : because(Words.of(screen, file.head().tier()), null);
            case CONTINUE ->
                last(file.ledger(), line -> line.kind() == ClockEntryKind.PAUSED)
                        .flatMap(line -> because(line.reason(), line.day()));
            case SIGN -> agreement().flatMap(agreement -> because(Missing.of(screen, agreement), null));
            case PERFORM ->
                agreement()
                        .flatMap(
                                agreement -> agreement.content().isEmpty() ? ledger() : because(owed(agreement), null));
            case FOLLOW_UP ->
                because(
                        screen.getTranslation(
                                "disputes.followUp.why." + file.followUps().why()),
                        file.followUps().plannedOn());
            case HOLD_PLANNED, AGAIN_OR_UP, AGAIN_OR_END ->
                last(file.sessions(), session -> !session.planned())
                        .filter(session -> !session.record().isEmpty())
                        .flatMap(session -> because(session.record(), session.heldOn()));
            case RULE ->
                last(file.escalations(), CaseFile.EscalationLine::open)
                        .flatMap(escalation -> because(escalation.reason(), null));
        };
    }

    /** What is waited for next, where the agreement says it item by item. */
    private String owed(CaseFile.AgreementLine agreement) {
        return agreement.obligations().stream()
                .filter(item -> item.isOpen() && item.dueOn() != null)
                .min(Comparator.comparing(ObligationLine::dueOn))
                .map(item -> screen.getTranslation("disputes.case.why.PERFORM.item", item.debtor(), item.what()))
                .orElse(agreement.content());
    }

    /** A ledger has the days of a case, not its words. */
    private Optional<String> ledger() {
        return Optional.of(screen.getTranslation("disputes.case.why." + step + ".ledger"));
    }

    private Optional<String> because(String text, @Nullable LocalDate day) {
        return Optional.of(screen.getTranslation("disputes.case.why." + step, text, day == null ? "" : page.day(day)));
    }

    private Optional<CaseFile.AgreementLine> agreement() {
        return Optional.ofNullable(file.agreement());
    }

    private static <T> Optional<T> last(List<T> lines, Predicate<T> wanted) {
        return lines.stream().filter(wanted).reduce((before, after) -> after);
    }
}
