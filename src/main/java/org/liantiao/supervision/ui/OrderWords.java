package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.supervision.SupervisionOrder;
import org.liantiao.supervision.SupervisionOrder.Grade;

/** What orders are called on screens. */
final class OrderWords {
    private OrderWords() {}

    /** How grave it is, how far, and how long until its day. */
    static Div signs(Component screen, SupervisionOrder order, LocalDate today) {
        Div signs = new Div(state(screen, order));
        signs.addClassName("lt-row");
        if (order.grade() == Grade.LISTED)
            signs.addComponentAsFirst(Badge.bad("alert", screen.getTranslation("supervision.grade.LISTED")));
        if (order.isOpen()) signs.add(due(screen, order, today));
        return signs;
    }

    static Badge state(Component screen, SupervisionOrder order) {
        String word = screen.getTranslation("supervision.state." + order.state());
        return switch (order.state()) {
            case ISSUED -> Badge.warn("inbox", word);
            case RECEIVED -> Badge.accent("pencil", word);
            case ANSWERED -> Badge.accent("check", word);
            case CLOSED -> Badge.ok("check", word);
            case WITHDRAWN -> Badge.quiet("undo", word);
        };
    }

    private static Badge due(Component screen, SupervisionOrder order, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, order.dueOn());
        if (left < 0) return Badge.bad("clock", screen.getTranslation("supervision.overdue", -left));
        if (left == 0) return Badge.warn("clock", screen.getTranslation("supervision.dueToday"));
        String words = screen.getTranslation(
                "supervision.due", Days.near(UI.getCurrent().getLocale(), order.dueOn(), today));
        return left <= 3 ? Badge.warn("clock", words) : Badge.quiet("clock", words);
    }

    /** What it is about; only that it is about a case, for whoever may not read that. */
    static String subject(Component screen, SupervisionOrder order) {
        return !order.opens() ? screen.getTranslation("supervision.withheld") : order.subject();
    }
}
