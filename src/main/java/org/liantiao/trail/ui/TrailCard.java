package org.liantiao.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Panel;
import org.liantiao.trail.TrailLine;
import org.liantiao.trail.TrailWords;

/** 本案留痕: folded until somebody wants to see it, and read only then. */
final class TrailCard extends Panel {
    static final int MOST = 50;

    private final transient IntFunction<List<TrailLine>> latest;
    private final transient TrailWords words;
    private final transient Clock clock;
    private final Div content = new Div();
    private final Button toggle = new Button("", click -> turn());

    /** @param latest the latest lines, at most so many */
    TrailCard(IntFunction<List<TrailLine>> latest, TrailWords words, Clock clock) {
        super(UI.getCurrent().getTranslation("trail.card.title"));
        this.latest = latest;
        this.words = words;
        this.clock = clock;
        addClassName("lt-case-trail");
        Paragraph about = new Paragraph(getTranslation("trail.card.about"));
        about.addClassName("lt-second");
        toggle.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        setMore(toggle);
        add(about, content);
        content.setVisible(false);
        label();
    }

    private void turn() {
        boolean open = !content.isVisible();
        content.removeAll();
        if (open) show(latest.apply(MOST + 1));
        content.setVisible(open);
        label();
    }

    private void label() {
        boolean open = content.isVisible();
        toggle.setText(getTranslation(open ? "trail.card.hide" : "trail.card.show"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void show(List<TrailLine> lines) {
        if (lines.isEmpty()) {
            content.add(new EmptyState(getTranslation("trail.card.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-trail-list");
        lines.stream().limit(MOST).forEach(line -> list.add(item(line)));
        content.add(list);
        if (lines.size() > MOST) {
            Paragraph more = new Paragraph(getTranslation("trail.card.more", MOST));
            more.addClassName("lt-third");
            content.add(more);
        }
    }

    private ListItem item(TrailLine line) {
        Span when = new Span(
                Days.moment(getLocale(), LocalDateTime.ofInstant(line.at(), clock.getZone()), LocalDate.now(clock)));
        when.addClassName("lt-second");
        Span what = new Span(words.kind(getLocale(), line.kind()));
        what.addClassName("lt-strong");
        Span facts = new Span(words.facts(getLocale(), line, "code"));
        facts.addClassName("lt-second");
        return new ListItem(when, what, new Span(words.who(getLocale(), line)), facts);
    }
}
