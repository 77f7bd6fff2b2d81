package org.liantiao.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;
import org.liantiao.papers.SignedBy;

/** Under a paper: whose signature was taken for it as a picture, whether it still stands on it, and the way to take one. */
final class SignedLines extends Div {
    private final transient Clock clock;

    SignedLines(List<SignedBy> signed, Clock clock) {
        this.clock = clock;
        addClassName("lt-signed");
        signed.forEach(one -> add(line(one)));
    }

    void offer(Runnable sign) {
        Button button = new Button(getTranslation("papers.sign"), Symbol.of("pencil"), click -> sign.run());
        button.addThemeNames("tertiary");
        button.addClassName("lt-link");
        add(button);
    }

    private Paragraph line(SignedBy one) {
        LocalDate day = LocalDate.ofInstant(one.file().addedAt(), clock.getZone());
        Span who = new Span(getTranslation(
                "papers.signed." + one.signature().form(),
                one.signature().signer(),
                Days.near(UI.getCurrent().getLocale(), day, LocalDate.now(clock)),
                one.file().addedBy()));
        Paragraph line = new Paragraph(Symbol.of(one.holds() ? "check" : "alert"), who);
        if (!one.holds()) {
            line.addClassName("stale");
            line.add(new Span(getTranslation("papers.signed.stale")));
        }
        return line;
    }
}
