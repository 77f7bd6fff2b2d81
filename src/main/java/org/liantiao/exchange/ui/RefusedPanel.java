package org.liantiao.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;

/** The rows that stay out, each with its number and every reason, and the sheet to correct them in. */
class RefusedPanel extends Panel {
    private static final int SHOWN_AT_ONCE = 8;
    private static final int ASK_MILLIS = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerImports imports;
    private final Supplier<Actor> actor;
    private final LedgerImport shown;
    /** Set by the request that writes the sheet. */
    private volatile boolean fetched;

    private @Nullable Registration polling;

    RefusedPanel(LedgerImports imports, Supplier<Actor> actor, LedgerImport shown, int rows) {
        super("");
        this.imports = imports;
        this.actor = actor;
        this.shown = shown;
        setTitle(getTranslation("exchange.refused.title", rows));
        Anchor sheet = new Anchor(this::download, "");
        sheet.add(Symbol.of("download"), new Span(getTranslation("exchange.refused.sheet")));
        sheet.addClassName("lt-download");
        if (shown.state() == LedgerImport.State.DONE) sheet.getElement().addEventListener("click", event -> watch());
        setMore(sheet);
        Paragraph help = new Paragraph(getTranslation("exchange.refused.help"));
        help.addClassName("lt-second");
        add(help, grid(rows));
    }

    private Grid<RefusedRow> grid(int rows) {
        Grid<RefusedRow> grid = new Grid<>();
        grid.addColumn(RefusedRow::row)
                .setHeader(getTranslation("exchange.refused.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::reasons).setHeader(getTranslation("exchange.refused.reasons"));
        grid.setPageSize(50);
        grid.setItems(
                query -> imports.refused(actor.get(), shown.id(), query.getOffset(), query.getLimit()).stream(),
                query -> imports.countRefused(actor.get(), shown.id()));
        grid.setAllRowsVisible(rows <= SHOWN_AT_ONCE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("lt-refused-rows");
        return grid;
    }

    private Div reasons(RefusedRow row) {
        Div cell = new Div(new Span(getTranslation("exchange.refused.case", row.text())));
        row.refusals().forEach(reason -> {
            Div line = new Div(imports.sentence(getLocale(), reason));
            line.addClassName("lt-second");
            cell.add(line);
        });
        cell.addClassName("lt-reasons");
        return cell;
    }

    private void download(DownloadEvent event) throws IOException {
        Locale locale = event.getUI().getLocale();
        event.setFileName(getTranslation(locale, "exchange.refused.fileName", String.valueOf(shown.year())));
        event.setContentType(XLSX);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try {
            imports.writeRefused(actor.get(), shown.id(), locale, event.getOutputStream());
        } finally {
            fetched = true;
        }
    }

    /** The rows of an import that is done are gone with the sheet; a browser that takes a download does not say when it has it. */
    private void watch() {
        UI ui = getUI().orElseThrow();
        if (polling == null) polling = ui.addPollListener(event -> hideOnceFetched(ui));
        ui.setPollInterval(ASK_MILLIS);
    }

    private void hideOnceFetched(UI ui) {
        if (!fetched) return;
        rest(ui);
        setVisible(imports.countRefused(actor.get(), shown.id()) > 0);
    }

    private void rest(UI ui) {
        if (polling == null) return;
        ui.setPollInterval(-1);
        polling.remove();
        polling = null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }
}
