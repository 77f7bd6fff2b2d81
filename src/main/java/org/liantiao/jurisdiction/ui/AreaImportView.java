package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.base.Author;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.AreaImport;
import org.liantiao.jurisdiction.AreaPreview;
import org.liantiao.jurisdiction.internal.CsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;

/** Brings the area tree in: choose a file, look at what it would do, import it. */
@Route("admin/areas/import")
@RolesAllowed("ADMINISTRATOR")
class AreaImportView extends Page implements Titled {
    private static final Logger log = LoggerFactory.getLogger(AreaImportView.class);
    private static final int POLL_MILLIS = 300;

    private final AreaImport imports;
    private final CurrentAuthor current;
    private final TaskExecutor executor;
    private final Refusals refusals = new Refusals();
    private final Div result = new Div();

    AreaImportView(AreaImport imports, CurrentAuthor current, TaskExecutor executor) {
        this.imports = imports;
        this.current = current;
        this.executor = executor;
        Panel panel = new Panel(getTranslation("jurisdiction.import.file"));
        Span columns = new Span(getTranslation("jurisdiction.areas.columns"));
        columns.addClassName("lt-code");
        Paragraph help = new Paragraph(new Span(getTranslation("jurisdiction.import.help")), columns);
        panel.add(
                help,
                new FilePick(
                        getTranslation("jurisdiction.file.choose"),
                        CsvTable.MOST_BYTES,
                        getTranslation("refusal.csv.tooLarge", CsvTable.MOST_MEGABYTES),
                        this::take),
                refusals);
        result.addClassName("lt-column");
        RouterLink back = new RouterLink(getTranslation("jurisdiction.import.back"), AreasView.class);
        add(panel, result, back);
    }

    @Override
    public String titleKey() {
        return "jurisdiction.import.title";
    }

    private void take(String fileName, byte[] file) {
        result.removeAll();
        Outcome<AreaPreview> outcome = imports.preview(file);
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<AreaPreview>(AreaPreview preview)) show(fileName, file, preview);
    }

    private void show(String fileName, byte[] file, AreaPreview preview) {
        Panel panel = new Panel(fileName);
        panel.add(new AreaPreviewTable(preview));
        if (!preview.refused().isEmpty()) {
            panel.add(new Paragraph(
                    Badge.bad("cross", getTranslation("jurisdiction.import.stopped")),
                    new Span(getTranslation("jurisdiction.import.stopped.text"))));
            panel.add(new RefusedRows(preview.refused()));
        } else if (preview.changesNothing()) panel.add(new Paragraph(getTranslation("jurisdiction.import.nothing")));
        else panel.add(importButton(file));
        result.add(panel);
        if (!preview.doubtful().isEmpty()) result.add(doubtful(preview));
    }

    private Panel doubtful(AreaPreview preview) {
        Panel panel = new Panel(getTranslation("jurisdiction.import.doubtful"));
        panel.add(new RefusedRows(preview.doubtful()));
        return panel;
    }

    private Button importButton(byte[] file) {
        Button button = new Button(getTranslation("jurisdiction.import.do"));
        button.addThemeNames("primary");
        button.setDisableOnClick(true);
        button.addClickListener(event -> start(UI.getCurrent(), file));
        return button;
    }

    private void start(UI ui, byte[] file) {
        ProgressBar bar = new ProgressBar();
        Span text = new Span(getTranslation("jurisdiction.import.running"));
        text.getElement().setAttribute("role", "status");
        Panel running = new Panel();
        running.add(text, bar);
        result.removeAll();
        result.add(running);
        ui.setPollInterval(POLL_MILLIS);
        Author author = current.author();
        executor.execute(() -> run(ui, file, author, bar));
    }

    /** Goes on when the visitor leaves: the import is all or nothing, not all or what somebody watched. */
    private void run(UI ui, byte[] file, Author author, ProgressBar bar) {
        try {
            Outcome<AreaPreview> outcome = imports.apply(
                    file, author, (done, of) -> tell(ui, () -> bar.setValue(of == 0 ? 1 : (double) done / of)));
            tell(ui, () -> finish(ui, outcome));
        } catch (RuntimeException e) {
            log.error("the import of areas broke off", e);
            tell(ui, () -> finish(ui, Outcome.refused(Refusal.page("import.broken"))));
        }
    }

    private static void tell(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException gone) {
            log.debug("nobody watches the import any more");
        }
    }

    private void finish(UI ui, Outcome<AreaPreview> outcome) {
        ui.setPollInterval(-1);
        result.removeAll();
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<AreaPreview>(AreaPreview done))) return;
        Panel panel = new Panel();
        panel.add(new Paragraph(
                Badge.ok("check", getTranslation("jurisdiction.import.done")),
                new Span(getTranslation(
                        "jurisdiction.import.done.text",
                        done.added().size(),
                        done.renamed().size()))));
        result.add(panel);
    }
}
