package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseFile;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 纠纷情况: what happened, where and when, as it was registered. */
public final class FactsCard extends Panel {
    public FactsCard(OnPage page, Vocabulary vocabulary) {
        super(UI.getCurrent().getTranslation("disputes.case.facts"));
        CaseFile.Head head = page.head();
        Paragraph story = new Paragraph(head.facts());
        story.addClassName("lt-story");
        BigDecimal amount = head.amount();
        Facts facts = new Facts()
                .fact("disputes.case.facts.place", place(head))
                .fact("disputes.case.facts.occurred", page.day(head.occurredOn()))
                .fact("disputes.case.facts.registered", page.day(head.registeredOn()))
                .fact("disputes.case.facts.accepted", day(page, head.acceptedOn()))
                .fact("disputes.case.facts.concluded", day(page, head.concludedOn()))
                .fact("disputes.case.facts.source", vocabulary.name(WordList.SOURCE, head.sourceCode(), getLocale()))
                .fact("disputes.case.facts.grade", vocabulary.name(WordList.GRADE, head.gradeCode(), getLocale()))
                .fact("disputes.case.facts.amount", amount == null ? null : yuan(amount));
        facts.addClassName("lt-facts-wide");
        add(story, facts);
    }

    private String place(CaseFile.Head head) {
        String name = head.placeNow() == null
                ? head.placeName()
                : getTranslation("disputes.case.facts.place.now", head.placeName(), head.placeNow());
        return head.placeDetail() == null
                ? name
                : getTranslation("disputes.case.facts.place.detail", name, head.placeDetail());
    }

    private @Nullable String day(OnPage page, @Nullable LocalDate day) {
        return day == null ? null : page.day(day);
    }

    private String yuan(BigDecimal amount) {
        return getTranslation("disputes.case.yuan", amount.stripTrailingZeros().toPlainString());
    }
}
