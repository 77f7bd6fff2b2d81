package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Badge;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CourtAnswer;

/** 司法确认: how long both parties can still ask for it, what they asked for, or what the court answered. */
final class CourtFact extends Div {
    private final OnPage page;

    private CourtFact(OnPage page, CaseFile.AgreementLine agreement, CaseFile.@Nullable CourtLine court) {
        this.page = page;
        addClassName("lt-court");
        if (court != null) stands(court);
        CourtAnswer answer = court == null ? null : court.answer();
        boolean mayAsk = court == null || answer == CourtAnswer.WITHDRAWN || answer == CourtAnswer.REFUSED;
        LocalDate until = agreement.confirmableUntil();
        if (mayAsk && until != null && !page.today().isAfter(until)) left(until);
        if (court != null && answer == null) step(CaseAction.COURT_ANSWER, "disputes.case.court.answer");
        if (mayAsk) step(CaseAction.COURT_APPLY, "disputes.case.court.apply");
    }

    /** None once it is performed or too late and nobody asked: there is nothing to say then. */
    static Optional<Component> of(OnPage page, CaseFile.AgreementLine agreement) {
        LocalDate until = agreement.confirmableUntil();
        boolean open = until != null
                && agreement.performedOn() == null
                && !page.today().isAfter(until);
        return open || agreement.court() != null
                ? Optional.of(new CourtFact(page, agreement, agreement.court()))
                : Optional.empty();
    }

    private void left(LocalDate until) {
        int days = (int) ChronoUnit.DAYS.between(page.today(), until);
        Span left = new Span(getTranslation("disputes.case.court.left", days, page.day(until)));
        if (days <= 7) left.addClassName("lt-warn");
        add(left);
    }

    private void stands(CaseFile.CourtLine court) {
        CourtAnswer answer = court.answer();
        LocalDate day = court.answeredOn();
        if (answer == null || day == null) {
            add(new Span(getTranslation("disputes.case.court.applied", page.day(court.appliedOn()), court.court())));
            return;
        }
        String said = getTranslation("disputes.case.court." + answer, page.day(day), court.court());
        add(answer == CourtAnswer.CONFIRMED ? Badge.ok("check", said) : new Span(said));
        if (!court.document().isEmpty()) add(new Span(court.document()));
    }

    private void step(CaseAction action, String key) {
        if (page.can(action))
            add(new Link(getTranslation(key), () -> page.steps().open(action)));
    }
}
