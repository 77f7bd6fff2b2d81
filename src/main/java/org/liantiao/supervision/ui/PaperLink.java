package org.liantiao.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.TooMany;
import org.liantiao.reports.Paper;

/** A link that makes a paper anew when it is followed, for whoever is signed in then, unless they took too many. */
final class PaperLink extends Anchor {
    /** @param tooMany why it may not be taken now; counts that it is */
    PaperLink(
            String textKey,
            String symbol,
            Supplier<Optional<Refusal>> tooMany,
            Function<Locale, Optional<Paper>> paper) {
        super((DownloadEvent event) -> download(event, tooMany, paper), "");
        add(Symbol.of(symbol), new Span(UI.getCurrent().getTranslation(textKey)));
        addClassName("lt-download");
    }

    private static void download(
            DownloadEvent event, Supplier<Optional<Refusal>> tooMany, Function<Locale, Optional<Paper>> made)
            throws IOException {
        Optional<Refusal> refusal = tooMany.get();
        if (refusal.isPresent()) {
            TooMany.instead(event, refusal.get());
            return;
        }
        Optional<Paper> paper = made.apply(event.getUI().getLocale());
        if (paper.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(paper.get().fileName());
        event.setContentType(paper.get().contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(paper.get().content());
    }
}
