package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.State;
import org.liantiao.disputes.ui.Words;

/** 为什么是这天到期: the clock's ledger line by line, and the case's own deadline, the one every rate uses. */
public final class ClockCard extends Fold {
    private final OnPage page;

    public ClockCard(OnPage page) {
        super(title(page), "");
        this.page = page;
        addClassName("lt-clock");
        if (page.can(CaseAction.EXTEND))
            setMore(new Link(
                    Words.of(this, CaseAction.EXTEND), () -> page.steps().open(CaseAction.EXTEND)));
        if (page.file().ledger().isEmpty()) add(second("disputes.case.clock.empty"));
        add(new LedgerLines(page), total());
        if (page.file().clock().provisional()) add(second("disputes.case.provisional.why"));
    }

    /** Opens it where it is folded, and leads there. */
    public void lead() {
        open(true);
        scrollIntoView();
    }

    private static String title(OnPage page) {
        UI ui = UI.getCurrent();
        LocalDateTime due = page.file().clock().dueAt();
        return due == null || page.head().state() == State.AGREED
                ? ui.getTranslation("disputes.case.clock.none")
                : ui.getTranslation("disputes.case.clock", page.day(due.toLocalDate()));
    }

    private Div total() {
        Span name = new Span(getTranslation("disputes.case.clock.deadline"));
        LocalDate deadline = page.file().clock().deadline();
        boolean thisYear = deadline.getYear() == page.today().getYear();
        Span day = new Span(thisYear ? Days.weekday(getLocale(), deadline) : Days.full(getLocale(), deadline));
        day.addClassName("lt-strong");
        Div total = new Div(name, day);
        total.addClassName("lt-ledger-total");
        return total;
    }

    private Paragraph second(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("lt-second");
        return paragraph;
    }
}
