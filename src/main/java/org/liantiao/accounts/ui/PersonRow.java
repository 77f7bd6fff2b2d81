package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Symbol;

/** One person in the list: a row on a desktop, a card on a phone. Opens the person. */
final class PersonRow extends NativeButton {
    PersonRow(Line line, Consumer<Line> open) {
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
        Span state = new Span();
        if (!line.active()) state.add(Badge.quiet("pause", getTranslation("accounts.person.suspended")));
        if (line.waits()) state.add(Badge.warn("lock", getTranslation("accounts.person.waits")));
        add(new Span(name, login), organisation, roles, state, Symbol.of("chevron-right"));
        addClickListener(click -> open.accept(line));
    }
}
