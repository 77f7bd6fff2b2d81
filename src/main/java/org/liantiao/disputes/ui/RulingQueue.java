package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.disputes.CaseRow;
import org.liantiao.jurisdiction.Vocabulary;

/** 等我定的: the escalations that wait, red risk first, then what is due first. */
final class RulingQueue extends Panel {
    private final CaseSigns signs;

    RulingQueue(List<CaseRow> waiting, int all, @Nullable UUID shown, Vocabulary vocabulary, Clock clock) {
        super("");
        signs = new CaseSigns(this, vocabulary, clock);
        addClassName("lt-queue");
        setTitle(getTranslation("disputes.rulings.waiting", all));
        if (!waiting.isEmpty()) setMore(new Span(getTranslation("disputes.rulings.order")));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lt-items", "lt-arrows");
        waiting.forEach(row -> list.add(new ListItem(item(row, row.id().equals(shown)))));
        add(list);
    }

    private Anchor item(CaseRow row, boolean shown) {
        Anchor item = new Anchor(RulingsView.href(row.id()));
        item.addClassName("lt-queue-item");
        if (shown) item.getElement().setAttribute("aria-current", "true");
        Span first = new Span();
        first.addClassName("lt-item-due");
        Sign due = signs.due(row);
        if (due != null) first.add(due.badge());
        first.add(second(signs.dueDay(row), "lt-third"));
        first.add(RiskBadge.of(row.risk().level(), signs.risk(row).text()));
        Span parties = new Span();
        Sign seal = signs.seal(row);
        if (seal != null) parties.add(seal.badge(), new Span(" "));
        parties.add(new Span(signs.parties(row)));
        parties.addClassName("lt-item-parties");
        item.add(
                first,
                parties,
                second(signs.type(row) + " · " + row.title(), "lt-second"),
                second(getTranslation("disputes.rulings.tried", row.placeName(), row.sessions()), "lt-third"));
        return item;
    }

    private static Span second(String text, String look) {
        Span second = new Span(text);
        second.addClassName(look);
        return second;
    }
}
