package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;

/** 起诉: which court has the suit over the agreement, what came of it, and the way to note it once a call-back has found one. */
final class SuitFact extends Div {
    private SuitFact(OnPage page, CaseFile.AgreementLine agreement) {
        addClassName("lt-court");
        CaseFile.SuitLine suit = agreement.suit();
        if (suit != null) {
            add(new Span(suit.court() + " " + suit.number()));
            add(new Span(
                    suit.outcome() == null || suit.endedOn() == null
                            ? getTranslation("disputes.suit.open")
                            : getTranslation(
                                    "disputes.case.suit.ended",
                                    page.day(suit.endedOn()),
                                    getTranslation("disputes.suit." + suit.outcome()))));
        }
        if (page.can(CaseAction.NOTE_SUIT))
            add(new Link(
                    getTranslation("disputes.case.suit.note"),
                    () -> page.steps().open(CaseAction.NOTE_SUIT)));
    }

    /** None while nobody went to court. */
    static Optional<Component> of(OnPage page, CaseFile.AgreementLine agreement) {
        return agreement.suit() != null || page.can(CaseAction.NOTE_SUIT)
                ? Optional.of(new SuitFact(page, agreement))
                : Optional.empty();
    }
}
