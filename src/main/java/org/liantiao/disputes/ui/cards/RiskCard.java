package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** 风险: the level, the signals that were noted, and what was reported. */
public final class RiskCard extends Panel {
    private final OnPage page;

    public RiskCard(OnPage page) {
        super(UI.getCurrent().getTranslation("disputes.case.risk"));
        this.page = page;
        addToTitle(RiskBadge.of(
                page.head().risk().level(), Words.of(this, page.head().risk())));
        Div links = new Div();
        offer(links, CaseAction.NOTE_RISK);
        offer(links, CaseAction.GRADE_RISK);
        setMore(links);
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-signals-noted");
        page.file().signals().forEach(signal -> list.add(line(signal)));
        if (page.file().signals().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("disputes.case.risk.none"));
            none.addClassName("lt-second");
            add(none);
        } else add(list);
    }

    private void offer(Div links, CaseAction action) {
        if (page.can(action))
            links.add(new Link(Words.of(this, action), () -> page.steps().open(action)));
    }

    private ListItem line(CaseFile.SignalLine signal) {
        Span word = new Span(Words.of(signal.signal()));
        word.addClassName("lt-strong");
        ListItem item = new ListItem(word);
        if (!signal.note().isEmpty()) item.add(new Span(signal.note()));
        if (signal.outstanding()) item.add(Badge.bad("danger", getTranslation("disputes.case.risk.outstanding")));
        LocalDate on = signal.reportedOn();
        if (on != null) {
            Span reported = new Span(getTranslation(
                    "disputes.case.risk.reported", page.day(on), Objects.requireNonNullElse(signal.reportedTo(), "")));
            reported.addClassName("lt-second");
            item.add(reported);
        }
        return item;
    }
}
