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
import org.liantiao.base.ui.Symbol;
import org.liantiao.reports.Paper;

/** A link that makes a paper anew when it is followed, for whoever is signed in then. */
final class PaperLink extends Anchor {
    PaperLink(String textKey, String symbol, Function<Locale, Optional<Paper>> paper) {
        super((DownloadEvent event) -> download(event, paper), "");
        add(Symbol.of(symbol), new Span(UI.getCurrent().getTranslation(textKey)));
        addClassName("lt-download");
    }

    private static void download(DownloadEvent event, Function<Locale, Optional<Paper>> made) throws IOException {
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
