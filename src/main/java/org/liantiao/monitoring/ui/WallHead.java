package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;
import org.liantiao.monitoring.RatePage;

/** What the wall says above its figures: whose they are, of which period, and when they were read. Esc leads back to the page. */
final class WallHead extends Header {
    /** @param idle how long a session stays without a click */
    WallHead(RatePage page, RateAddress address, LocalDateTime read, Duration idle) {
        addClassName("lt-wall-head");
        H1 title = new H1(page.area().name() + " · " + new PeriodNames(this, getLocale()).of(page.period()));
        Span when = new Span(getTranslation(
                "monitoring.wall.read",
                Days.day(getLocale(), read.toLocalDate()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(read),
                idle.toMinutes()));
        when.addClassName("lt-second");
        add(title, when, leave(address));
    }

    /** Puts a sign behind the title. */
    void addSign(Component sign) {
        addComponentAtIndex(1, sign);
    }

    private Component leave(RateAddress address) {
        Button leave = new Button(getTranslation("monitoring.wall.leave"), Symbol.of("cross"));
        leave.addClickListener(click -> RateFilters.goTo(address));
        leave.addClickShortcut(Key.ESCAPE);
        return leave;
    }
}
