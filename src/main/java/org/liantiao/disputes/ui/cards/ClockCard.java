package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
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
        OrderedList lines = new OrderedList();
        lines.addClassName("lt-ledger");
        page.file().ledger().forEach(line -> lines.add(line(line)));
        if (page.file().ledger().isEmpty()) add(second("disputes.case.clock.empty"));
        add(lines, total());
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

    private ListItem line(CaseFile.ClockLine line) {
        Span day = new Span(page.day(line.day()));
        day.addClassName("lt-third");
        String days = Words.of(this, line.unit(), line.days());
        String sentence = Words.of(this, line.kind(), Words.of(this, line.tier()), days);
        Span what = new Span(
                line.reason().isEmpty()
                        ? sentence
                        : getTranslation("disputes.case.clock.reason", sentence, line.reason()));
        Span until = new Span(until(line));
        until.addClassName("lt-nowrap");
        return new ListItem(day, what, until);
    }

    private String until(CaseFile.ClockLine line) {
        LocalDateTime due = line.dueAfter();
        return switch (line.kind()) {
            case CASE_SET -> getTranslation("disputes.case.clock.until", page.day(line.deadlineAfter()));
            case STOPPED, ENDED -> "";
            case PAUSED -> getTranslation("disputes.case.clock.stands");
            default -> due == null ? "" : getTranslation("disputes.case.clock.until", page.day(due.toLocalDate()));
        };
    }

    private Div total() {
        Span name = new Span(getTranslation("disputes.case.clock.deadline"));
        Span day = new Span(Days.weekday(getLocale(), page.file().clock().deadline()));
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
