package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.DayUnit;

/** How long there is still, in large type. */
final class DueBox extends Div {
    private DueBox(OnPage page, String label, Runnable why) {
        addClassName("lt-due");
        Span name = new Span(label);
        name.addClassName("lt-second");
        Span large = new Span(large(page));
        large.addClassName("lt-due-large");
        add(name, large);
        LocalDate paused = page.file().clock().pausedOn();
        if (paused != null) add(new Span(getTranslation("disputes.case.due.pausedSince", page.day(paused))));
        if (page.file().clock().provisional()) add(provisional());
        Link link = new Link(getTranslation("disputes.case.due.why"), why);
        link.addClassName("lt-phone-only");
        add(link);
    }

    /** None when nothing is due. */
    static Optional<Component> of(OnPage page, Runnable why) {
        CaseFile.Clock clock = page.file().clock();
        if (clock.dueAt() == null && clock.pausedOn() == null) return Optional.empty();
        return Optional.of(new DueBox(page, label(page), why));
    }

    private static String label(OnPage page) {
        UI ui = UI.getCurrent();
        return switch (page.head().state()) {
            case AWAITING_RULING -> ui.getTranslation("disputes.case.due.ruling");
            case AGREED, CLOSED -> ui.getTranslation("disputes.case.due.performance");
            case REGISTERED, IN_MEDIATION, DECLINED ->
                ui.getTranslation(
                        "disputes.case.due.tier",
                        ui.getTranslation("jurisdiction.tier." + page.head().tier()));
        };
    }

    private String large(OnPage page) {
        LocalDateTime due = page.file().clock().dueAt();
        if (due == null) return getTranslation("disputes.case.due.paused");
        int days = (int) ChronoUnit.DAYS.between(page.today(), due.toLocalDate());
        if (days > 0) return getTranslation("disputes.case.due.left", days);
        if (days < 0) return getTranslation("disputes.case.due.overdue", -days);
        if (due.isBefore(page.now())) return getTranslation("disputes.case.due.justPassed");
        return due.toLocalTime().equals(DayUnit.END_OF_DAY)
                ? getTranslation("disputes.case.due.today")
                : getTranslation("disputes.case.due.today.at", Days.time(due.toLocalTime()));
    }

    private Badge provisional() {
        Badge badge = Badge.warn("clock", getTranslation("disputes.case.provisional"));
        badge.setTitle(getTranslation("disputes.case.provisional.why"));
        return badge;
    }
}
