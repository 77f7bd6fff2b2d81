package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Badge;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** What an agreement says, whether it is in effect, and what was done of it. */
final class AgreementTerms extends Div {
    AgreementTerms(OnPage page, CaseFile.AgreementLine agreement) {
        Paragraph content = new Paragraph(agreement.content());
        content.addClassName("lt-story");
        BigDecimal amount = agreement.amount();
        Facts facts = new Facts()
                .fact("disputes.case.agreement.reached", page.day(agreement.reachedOn()))
                .fact("disputes.case.agreement.effective", effective(page, agreement))
                .fact(
                        "disputes.case.agreement.amount",
                        amount == null
                                ? null
                                : getTranslation(
                                        "disputes.case.yuan",
                                        amount.stripTrailingZeros().toPlainString()))
                .fact("disputes.case.agreement.manner", agreement.manner())
                .fact("disputes.case.agreement.performBy", dueOn(page, agreement));
        if (agreement.performedOn() != null)
            facts.fact("disputes.case.agreement.performed", performed(page, agreement, agreement.performedOn()));
        CourtFact.of(page, agreement).ifPresent(court -> facts.fact("disputes.case.court", court));
        SuitFact.of(page, agreement).ifPresent(suit -> facts.fact("disputes.case.suit", suit));
        facts.fact("disputes.case.prevented", Words.of(this, agreement.prevented()));
        UnperformedFact.of(page, agreement).ifPresent(fact -> facts.fact("disputes.case.unperformed", fact));
        add(content);
        if (!agreement.obligations().isEmpty()) add(new ObligationItems(page, agreement.obligations()));
        add(facts);
    }

    /** Where no items were written down, the whole is what can be withdrawn. */
    private Component performed(OnPage page, CaseFile.AgreementLine agreement, LocalDate day) {
        Div performed = new Div(Badge.ok("check", page.day(day)));
        performed.addClassName("lt-court");
        if (agreement.obligations().isEmpty() && page.can(CaseAction.WITHDRAW_PERFORMANCE))
            performed.add(new Link(
                    Words.of(this, CaseAction.WITHDRAW_PERFORMANCE),
                    () -> page.steps().withdraw(null)));
        return performed;
    }

    private Component effective(OnPage page, CaseFile.AgreementLine agreement) {
        LocalDate day = agreement.effectiveOn();
        if (day != null) return new Span(page.day(day));
        Span missing = new Span(getTranslation("disputes.case.agreement.notYet", Missing.of(this, agreement)));
        missing.addClassName("lt-warn");
        return missing;
    }

    private static @Nullable String dueOn(OnPage page, CaseFile.AgreementLine agreement) {
        LocalDate day = agreement.performBy() != null ? agreement.performBy() : agreement.dueOn();
        return day == null ? null : page.day(day);
    }
}
