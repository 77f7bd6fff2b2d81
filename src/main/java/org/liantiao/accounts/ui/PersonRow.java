package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;

/** One person in the list: a row on a desktop, a card on a phone. Opens the person. */
final class PersonRow extends NativeButton {
    PersonRow(Line line, LocalDate today, Consumer<Line> open) {
        addClassName("lt-person");
        Span name = new Span(line.name());
        name.addClassName("lt-person-name");
        Span login = new Span(line.login());
        login.addClassName("lt-third");
        Span organisation = new Span(line.organisation());
        Span roles = new Span(line.roles().stream()
                .sorted()
                .map(role -> getTranslation("accounts.role." + role))
                .collect(Collectors.joining(getTranslation("accounts.role.and"))));
        roles.addClassName("lt-second");
        add(new Span(name, login), organisation, roles, state(line, today), Symbol.of("chevron-right"));
        addClickListener(click -> open.accept(line));
    }

    private Span state(Line line, LocalDate today) {
        Span state = new Span();
        LocalDate left = line.leftOn();
        LocalDate until = line.invitedUntil();
        if (left != null) state.add(Badge.quiet("user", say("leftOn", Days.day(getLocale(), left))));
        else if (!line.active()) state.add(Badge.quiet("pause", say("suspended")));
        else if (until != null && until.isBefore(today)) state.add(Badge.warn("clock", say("codeEnded")));
        else if (until != null) state.add(Badge.accent("clock", say("invited", Days.day(getLocale(), until))));
        if (line.waits()) state.add(Badge.warn("lock", say("waits")));
        return state;
    }

    private String say(String key, Object... params) {
        return getTranslation("accounts.person." + key, params);
    }
}
