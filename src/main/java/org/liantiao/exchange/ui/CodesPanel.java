package org.liantiao.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.liantiao.accounts.Entrance;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.exchange.RosterFile;

/** The one-time codes of those who came in, as a sheet that is given out once; with the page they are gone. */
final class CodesPanel extends Panel {
    private final RosterFile files;
    private final AtomicReference<List<Entrance>> left;

    CodesPanel(RosterFile files, List<Entrance> entrances) {
        super("");
        this.files = files;
        this.left = new AtomicReference<>(entrances);
        setTitle(getTranslation("exchange.codes.title", entrances.size()));
        Anchor sheet = new Anchor(this::download, "");
        sheet.add(Symbol.of("download"), new Span(getTranslation("exchange.codes.sheet")));
        sheet.addClassName("lt-download");
        add(new Paragraph(getTranslation("exchange.codes.help")), sheet);
    }

    private void download(DownloadEvent event) throws IOException {
        List<Entrance> entrances = left.getAndSet(List.of());
        if (entrances.isEmpty()) {
            event.getResponse().setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        var locale = event.getUI().getLocale();
        event.setFileName(getTranslation(locale, "exchange.codes.fileName"));
        event.setContentType(RosterView.XLSX);
        event.getResponse().setHeader("Cache-Control", "no-store");
        files.writeCodes(entrances, locale, event.getOutputStream());
    }
}
