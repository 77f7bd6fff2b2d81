package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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

/** Something half written: a link that goes on with it, and a button that throws it away. */
final class DraftItem extends Div {
    private static final int MOST = 24;

    /** @param discard throws the draft away, once somebody is sure */
    DraftItem(Drafts.Saved draft, Clock clock, Locale locale, Runnable discard) {
        addClassName("lt-draft");
        String what = title(draft.fields());
        Button away = new Button(Symbol.of("cross"), click -> ask(what, discard));
        away.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        away.setAriaLabel(getTranslation("disputes.work.draft.discard.what", what));
        away.setTooltipText(getTranslation("disputes.work.draft.discard"));
        add(link(draft, what, clock, locale), away);
    }

    private Anchor link(Drafts.Saved draft, String what, Clock clock, Locale locale) {
        Span title = new Span(getTranslation("disputes.work.draft", what));
        title.addClassName("lt-strong");
        Span when = new Span(getTranslation("disputes.work.draft.goOn", when(draft, clock, locale)));
        when.addClassName("lt-third");
        Span words = new Span(title, when);
        words.addClassName("lt-two-lines");
        Anchor link = new Anchor("log/" + draft.id(), Symbol.of("pencil"), words, Symbol.of("chevron-right"));
        link.addClassName("lt-line-link");
        return link;
    }

    private void ask(String what, Runnable discard) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("disputes.work.draft.discard.what", what));
        ask.setText(getTranslation("disputes.work.draft.discard.then"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("disputes.work.draft.discard.not"));
        ask.setConfirmText(getTranslation("disputes.work.draft.discard"));
        ask.addConfirmListener(sure -> {
            discard.run();
            removeFromParent();
        });
        ask.open();
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
