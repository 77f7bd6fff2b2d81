package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Banner;
import org.liantiao.base.ui.Symbol;
import org.liantiao.jurisdiction.Calendars;
import org.springframework.stereotype.Component;

/** From November on: next year's notice is not loaded, so dates there stay provisional. The administrator is led to where it is loaded. */
@Component
class CalendarReminder implements Banner {
    private static final String CALENDAR = "admin/calendar";

    private final SignedIn signedIn;
    private final Calendars calendars;
    private final Clock clock;

    CalendarReminder(SignedIn signedIn, Calendars calendars, Clock clock) {
        this.signedIn = signedIn;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> above(String address) {
        Optional<Actor> concerned = signedIn.account()
                .map(Account::actor)
                .filter(actor -> actor.isAny(Role.ADMINISTRATOR, Role.SUPERVISOR))
                .filter(actor -> !address.equals(CALENDAR));
        return concerned.flatMap(
                actor -> calendars.missingNotice(LocalDate.now(clock)).map(year -> line(actor, year)));
    }

    private static com.vaadin.flow.component.Component line(Actor actor, int year) {
        Div line = new Div(Symbol.of("calendar"));
        line.add(new Span(line.getTranslation("accounts.calendar.missing", String.valueOf(year))));
        if (actor.is(Role.ADMINISTRATOR)) line.add(new Anchor(CALENDAR, line.getTranslation("accounts.calendar.load")));
        else line.add(new Span(line.getTranslation("accounts.calendar.tell")));
        line.addClassName("lt-banner");
        line.getElement().setAttribute("role", "note");
        return line;
    }
}
