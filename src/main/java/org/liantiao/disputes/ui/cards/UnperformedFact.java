package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;

/** 没履行: what was done about it so far, and what can be done (人民调解法 art. 31 to 33). */
final class UnperformedFact extends Div {
    private final OnPage page;

    private UnperformedFact(OnPage page) {
        this.page = page;
        addClassName("lt-court");
        told(StepKind.URGED, "urged");
        told(StepKind.COURT_TOLD, "courtTold");
        step(CaseAction.URGE, "urge");
        step(CaseAction.MEDIATE_AGAIN, "again");
        step(CaseAction.TELL_COURT, "court");
    }

    /** None while nothing is late and nobody was urged. */
    static Optional<Component> of(OnPage page, CaseFile.AgreementLine agreement) {
        if (agreement.performedOn() != null || agreement.effectiveOn() == null) return Optional.empty();
        boolean told = !steps(page, StepKind.URGED).isEmpty()
                || !steps(page, StepKind.COURT_TOLD).isEmpty();
        boolean open = page.head().state() != State.CLOSED;
        return told || open && isLate(agreement, page.today())
                ? Optional.of(new UnperformedFact(page))
                : Optional.empty();
    }

    private static boolean isLate(CaseFile.AgreementLine agreement, LocalDate today) {
        LocalDate due = agreement.dueOn();
        return due != null && due.isBefore(today)
                || agreement.obligations().stream()
                        .map(item -> item.daysLeft(today))
                        .anyMatch(left -> left != null && left < 0);
    }

    /** Of this round, as they were entered: the last of them need not have happened last. */
    private static List<CaseFile.StepLine> steps(OnPage page, StepKind kind) {
        return page.file().timeline().stream()
                .filter(step ->
                        step.kind() == kind && step.round() == page.head().round())
                .toList();
    }

    private void told(StepKind kind, String key) {
        List<CaseFile.StepLine> steps = steps(page, kind);
        if (!steps.isEmpty())
            add(new Span(getTranslation(
                    "disputes.case.unperformed." + key,
                    steps.size(),
                    page.day(steps.stream()
                            .map(CaseFile.StepLine::day)
                            .max(LocalDate::compareTo)
                            .orElseThrow()))));
    }

    private void step(CaseAction action, String key) {
        if (page.can(action))
            add(new Link(
                    getTranslation("disputes.case.unperformed." + key + ".do"),
                    () -> page.steps().open(action)));
    }
}
