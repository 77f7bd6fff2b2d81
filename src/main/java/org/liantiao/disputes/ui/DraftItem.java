package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Drafts;

/** Something half written, as a link that goes on with it. */
final class DraftItem extends Anchor {
    private static final int MOST = 24;

    DraftItem(Drafts.Saved draft, Clock clock, Locale locale) {
        super("log/" + draft.id());
        addClassName("lt-line-link");
        Span title = new Span(getTranslation("disputes.work.draft", title(draft.fields())));
        title.addClassName("lt-strong");
        Span when = new Span(getTranslation("disputes.work.draft.goOn", when(draft, clock, locale)));
        when.addClassName("lt-third");
        Span words = new Span(title, when);
        words.addClassName("lt-two-lines");
        add(Symbol.of("pencil"), words, Symbol.of("chevron-right"));
    }

    private String when(Drafts.Saved draft, Clock clock, Locale locale) {
        LocalDateTime saved = LocalDateTime.ofInstant(draft.savedAt(), clock.getZone());
        return saved.toLocalDate().equals(LocalDate.now(clock))
                ? getTranslation("disputes.work.draft.today", Days.time(saved.toLocalTime()))
                : Days.moment(locale, saved);
    }

    /** What was typed first of what tells a dispute from another. */
    private String title(Map<String, String> fields) {
        String first = Stream.of("title", "facts", "party0.name", "party1.name")
                .map(field -> fields.getOrDefault(field, "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> getTranslation("disputes.work.draft.empty"));
        String line = first.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
