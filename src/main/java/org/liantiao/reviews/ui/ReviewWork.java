package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.ui.page.WorkPart;
import org.liantiao.reviews.Findings;
import org.springframework.core.annotation.Order;

/** Puts on somebody's desk what reviews wait for: to be put right, to be confirmed, to be concluded. */
@org.springframework.stereotype.Component
@Order(30)
class ReviewWork implements WorkPart {
    private static final int SHOWN = 20;

    private final Findings findings;
    private final Clock clock;

    ReviewWork(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Actor reader) {
        Findings.Desk desk = findings.desk(reader);
        if (desk.isEmpty()) return Optional.empty();
        UI ui = UI.getCurrent();
        Panel panel = new Panel(ui.getTranslation("reviews.work"));
        add(panel, "reviews.work.toAnswer", desk.toAnswer());
        add(panel, "reviews.work.toConfirm", desk.toConfirm());
        if (!desk.begun().isEmpty()) {
            UnorderedList list = list(
                    panel, ui.getTranslation("reviews.work.begun", desk.begun().size()));
            desk.begun().stream().limit(SHOWN).forEach(one -> list.add(begun(one)));
        }
        return Optional.of(panel);
    }

    private static ListItem begun(Findings.Waiting one) {
        Div text = new Div(new Anchor("review/" + one.id(), one.code()));
        text.addClassName("lt-line-text");
        if (!one.what().isEmpty()) text.add(new Span(UI.getCurrent().getTranslation("reviews.work.from", one.what())));
        return new ListItem(text);
    }

    private void add(Panel panel, String key, List<Findings.Waiting> waiting) {
        if (waiting.isEmpty()) return;
        UnorderedList list = list(panel, UI.getCurrent().getTranslation(key, waiting.size()));
        waiting.stream().limit(SHOWN).forEach(one -> list.add(item(one)));
    }

    private static UnorderedList list(Panel panel, String title) {
        Span heading = new Span(title);
        heading.addClassName("lt-second");
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        panel.add(heading, list);
        return list;
    }

    private ListItem item(Findings.Waiting one) {
        UI ui = UI.getCurrent();
        LocalDate today = LocalDate.now(clock);
        String due = ui.getTranslation("reviews.work.due", Days.near(ui.getLocale(), one.dueOn(), today));
        Div text = new Div(new Anchor("case/" + one.disputeId(), one.code()), new Span(one.what()));
        text.addClassName("lt-line-text");
        return new ListItem(text, one.dueOn().isBefore(today) ? Badge.bad("clock", due) : Badge.quiet("clock", due));
    }
}
