package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.CalendarImport;
import org.liantiao.jurisdiction.CalendarPreview;
import org.liantiao.jurisdiction.CalendarPreview.Notice;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.internal.CsvTable;

/** 工作日历: the loaded years with their holidays and make-up days, and the upload of the next notice. */
@Route("admin/calendar")
@Menu(title = "jurisdiction.calendar.nav", order = 62, icon = "calendar")
@RolesAllowed("ADMINISTRATOR")
class CalendarView extends Page implements Titled {
    private final Calendars calendars;
    private final CalendarImport imports;
    private final CurrentAuthor current;
    private final Clock clock;
    private final Refusals refusals = new Refusals();
    private final Div warning = new Div();
    private final Div preview = new Div();
    private final Div years = new Div();

    CalendarView(Calendars calendars, CalendarImport imports, CurrentAuthor current, Clock clock) {
        this.calendars = calendars;
        this.imports = imports;
        this.current = current;
        this.clock = clock;
        Panel upload = new Panel(getTranslation("jurisdiction.calendar.upload"));
        Span columns = new Span(getTranslation("jurisdiction.calendar.columns"));
        columns.addClassName("lt-code");
        upload.add(
                new Paragraph(new Span(getTranslation("jurisdiction.calendar.help")), columns),
                new FilePick(
                        getTranslation("jurisdiction.file.choose"),
                        CsvTable.MOST_BYTES,
                        getTranslation("refusal.csv.tooLarge", CsvTable.MOST_MEGABYTES),
                        this::take),
                refusals,
                preview);
        preview.addClassNames("lt-column", "lt-preview");
        years.addClassName("lt-years");
        add(warning, upload, years);
        refresh();
    }

    @Override
    public String titleKey() {
        return "jurisdiction.calendar.title";
    }

    private void refresh() {
        warning.removeAll();
        calendars.missingNotice(LocalDate.now(clock)).ifPresent(year -> warning.add(missing(year)));
        warning.setVisible(warning.getComponentCount() > 0);
        years.removeAll();
        for (int year : calendars.years()) years.add(new YearPanel(year, calendars.days(year)));
    }

    private Panel missing(int year) {
        Panel panel = new Panel();
        Span text = new Span(getTranslation("jurisdiction.calendar.missing", String.valueOf(year)));
        Div row = new Div(Badge.warn("alert", getTranslation("jurisdiction.calendar.missing.badge")), text);
        row.addClassName("lt-row");
        panel.add(row);
        return panel;
    }

    private void take(String fileName, byte[] file) {
        preview.removeAll();
        Outcome<CalendarPreview> outcome = imports.preview(file);
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<CalendarPreview>(CalendarPreview found)) show(file, found);
    }

    private void show(byte[] file, CalendarPreview found) {
        if (!found.refused().isEmpty()) {
            preview.add(
                    new Paragraph(getTranslation("jurisdiction.import.stopped.text")),
                    new RefusedRows(found.refused()));
            return;
        }
        found.notices().forEach(notice -> preview.add(new Paragraph(sentence(notice))));
        if (!found.changes().isEmpty()) preview.add(loadButton(file));
    }

    private String sentence(Notice notice) {
        return getTranslation(
                "jurisdiction.calendar." + notice.state(),
                String.valueOf(notice.year()),
                notice.restDays(),
                notice.workDays());
    }

    private Button loadButton(byte[] file) {
        Button load = new Button(getTranslation("jurisdiction.calendar.load"));
        load.addThemeNames("primary");
        load.setDisableOnClick(true);
        load.addClickListener(event -> {
            Outcome<CalendarPreview> outcome = imports.apply(file, current.author());
            refusals.show(outcome.refusals());
            preview.removeAll();
            if (outcome.isDone()) preview.add(new Paragraph(getTranslation("jurisdiction.calendar.loaded")));
            refresh();
        });
        return load;
    }
}
