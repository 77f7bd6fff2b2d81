package org.liantiao.disputes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.RepeatHint.Earlier;

/** 这两家以前也为事调解过: a hint that blocks nothing, and that one can wave away. */
final class RepeatPanel extends Div {
    private final Set<Object> waved = new HashSet<>();
    private Optional<Earlier> shown = Optional.empty();

    RepeatPanel() {
        addClassName("lt-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows the earlier case of the same two, unless it was waved away. */
    void show(Optional<Earlier> earlier) {
        if (shown.equals(earlier)) return;
        shown = earlier;
        removeAll();
        Optional<Earlier> wanted = earlier.filter(found -> !waved.contains(found.id()));
        setVisible(wanted.isPresent());
        wanted.ifPresent(this::fill);
    }

    /** Says only that there is one beyond what this person may read. */
    void showElsewhere() {
        if (isVisible() && shown.isPresent()) return;
        removeAll();
        add(heading(getTranslation("disputes.log.elsewhere")));
        setVisible(true);
    }

    /** Says that nobody looked, which is not that there is none. @param times how often a day somebody may have it looked up */
    void showTooMany(Object times) {
        if (isVisible()) return;
        removeAll();
        add(heading(getTranslation("disputes.log.elsewhere.tooMany", times)));
        setVisible(true);
    }

    private void fill(Earlier earlier) {
        String state = getTranslation(earlier.open() ? "disputes.log.repeat.open" : "disputes.log.repeat.closed");
        Button goOn = new Button(
                getTranslation("disputes.log.repeat.goOn"),
                click -> UI.getCurrent().navigate("case/" + earlier.id()));
        Button isNew = new Button(getTranslation("disputes.log.repeat.isNew"), click -> {
            waved.add(earlier.id());
            setVisible(false);
        });
        Div buttons = new Div(goOn, isNew);
        buttons.addClassName("lt-row");
        add(
                heading(getTranslation("disputes.log.repeat")),
                new Paragraph(getTranslation(
                        "disputes.log.repeat.line",
                        Days.full(getLocale(), earlier.registeredOn()),
                        earlier.title(),
                        state)),
                buttons);
    }

    private static Div heading(String text) {
        Div heading = new Div(Symbol.of("history"), new Span(text));
        heading.addClassName("lt-hint-head");
        return heading;
    }
}
