package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignInNote;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.Visit;
import org.liantiao.base.ui.Banner;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;

/** Somebody else may know the password, or have become this person for a while: whoever it is about is told, and what to do. */
@org.springframework.stereotype.Component
class SignInReminder implements Banner {
    private final SignedIn signedIn;
    private final Clock clock;

    SignInReminder(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Optional<Component> above(String address) {
        List<SignInNote> notes =
                signedIn.account().map(Account::visit).map(Visit::notes).orElse(List.of());
        if (notes.isEmpty()) return Optional.empty();
        Div line = new Div(Symbol.of("alert"));
        notes.forEach(note -> line.add(new Span(words(line, note))));
        line.addClassName("lt-banner");
        line.getElement().setAttribute("role", "note");
        return Optional.of(line);
    }

    private String words(Component line, SignInNote note) {
        LocalDateTime at = LocalDateTime.ofInstant(note.at(), clock.getZone());
        return line.getTranslation(
                "accounts.note." + note.kind(), Days.moment(UI.getCurrent().getLocale(), at));
    }
}
