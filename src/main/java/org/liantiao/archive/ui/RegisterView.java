package org.liantiao.archive.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.archive.Register;
import org.liantiao.archive.Register.Keeper;
import org.liantiao.archive.Register.Row;
import org.liantiao.archive.Register.Wanted;
import org.liantiao.archive.RegisterSheet;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.base.ui.TooMany;
import org.liantiao.disputes.Unmasking;
import org.liantiao.jurisdiction.Scope;

/** 归档登记簿: what lies in the archive, by organisation and year; each row opens its case and its sealed file. */
@Route("archive")
@Menu(title = "archive.register.title", order = 45, icon = "lock")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES})
class RegisterView extends Page implements Titled {
    private static final int PAGE = 50;
    private static final String ROW = """
            <div class="lt-archive-row">
              <span class="lt-archive-number">${item.number}</span>
              <span><a href="case/${item.id}" ?hidden="${!item.id}">${item.code}</a><span ?hidden="${item.id}">${item.code}</span> <span class="lt-second">${item.title}</span></span>
              <span class="lt-second">${item.organisation}</span>
              <span class="lt-second">${item.archived}</span>
              <span class="lt-second">${item.until}</span>
              <span class="lt-second">${item.missing}</span>
              <span><a href="${item.file}" target="_blank" router-ignore ?hidden="${!item.file}">${item.pages}</a><span ?hidden="${item.file}">${item.pages}</span></span>
            </div>""";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Register register;
    private final RegisterSheet sheet;
    private final Limits limits;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Scope scope;
    private final boolean opens;
    private final Select<Keeper> keeper = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final TextField text = new TextField();
    private final Paragraph found = new Paragraph();
    private final Anchor link = new Anchor(this::download, "");
    private final Grid<Row> grid = new Grid<>();

    private Wanted wanted = Wanted.ALL;
    private String searched = "";

    RegisterView(Register register, RegisterSheet sheet, Limits limits, SignedIn signedIn, Clock clock) {
        this.limits = limits;
        this.register = register;
        this.sheet = sheet;
        this.signedIn = signedIn;
        this.clock = clock;
        this.scope = signedIn.actor().scope();
        this.opens = Unmasking.takesPapers(signedIn.actor());
        addClassName("lt-archive-register");
        found.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("archive.register.lead")), filters(), foundAndSheet(), grid());
        show();
    }

    @Override
    public String titleKey() {
        return "archive.register.title";
    }

    private Div filters() {
        keeper.setLabel(getTranslation("archive.register.keeper"));
        keeper.setItems(register.keepers(scope));
        keeper.setItemLabelGenerator(one -> one == null ? all() : one.name());
        keeper.setEmptySelectionAllowed(true);
        keeper.setEmptySelectionCaption(all());
        keeper.addValueChangeListener(change -> show());
        year.setLabel(getTranslation("archive.register.year"));
        year.setItems(register.years(scope));
        year.setItemLabelGenerator(one -> one == null ? all() : String.valueOf(one));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(all());
        year.addValueChangeListener(change -> show());
        text.setLabel(getTranslation("archive.register.text"));
        text.setPlaceholder(getTranslation("archive.register.text.what"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        Div filters = new Div(text, keeper, year);
        filters.addClassName("lt-archive-filters");
        return filters;
    }

    private Div foundAndSheet() {
        link.add(Symbol.of("download"), new Span(getTranslation("archive.register.sheet")));
        link.addClassName("lt-download");
        Div line = new Div(found, link);
        line.addClassName("lt-archive-found");
        return line;
    }

    private void download(DownloadEvent event) throws IOException {
        Optional<Refusal> tooMany = limits.use(signedIn.actor(), Limits.Use.EXPORT);
        if (tooMany.isPresent()) {
            TooMany.instead(event, tooMany.get());
            return;
        }
        Locale locale = event.getUI().getLocale();
        byte[] content = sheet.of(signedIn.actor(), wanted, locale);
        event.setFileName(getTranslation(
                locale, "archive.register.sheet.file", LocalDate.now(clock).toString()));
        event.setContentType(XLSX);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }

    private String all() {
        return getTranslation("archive.register.all");
    }

    private Grid<Row> grid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(LitRenderer.<Row>of(ROW)
                .withProperty("id", row -> row.opens() ? row.disputeId().toString() : "")
                .withProperty("number", Row::number)
                .withProperty("code", Row::code)
                .withProperty("title", row -> row.opens() ? row.title() : getTranslation("archive.register.sealed"))
                .withProperty("organisation", Row::organisation)
                .withProperty("archived", row -> getTranslation("archive.register.on", day(row.archivedOn())))
                .withProperty("until", this::until)
                .withProperty("missing", this::missing)
                .withProperty("pages", this::pages)
                .withProperty(
                        "file",
                        row -> opens && row.opens() ? SealedFiles.address(row.disputeId(), row.version()) : ""));
        return grid;
    }

    private String day(LocalDate day) {
        return Days.full(getLocale(), day);
    }

    private String until(Row row) {
        LocalDate until = row.keptUntil();
        String name = getTranslation(row.retention().textKey());
        return until == null ? name : getTranslation("archive.retention.until", name, day(until));
    }

    private String missing(Row row) {
        return row.missing() == 0
                ? getTranslation("archive.register.complete")
                : getTranslation("archive.register.missing", String.valueOf(row.missing()));
    }

    private String pages(Row row) {
        return getTranslation("archive.register.file", String.valueOf(row.version()), String.valueOf(row.pages()));
    }

    /** Nothing is looked for, and it is said from when on it is again. */
    private boolean isTooMuch() {
        String typed = text.getValue().strip();
        boolean anew = !typed.isEmpty() && !typed.equals(searched);
        searched = typed;
        Optional<Refusal> tooMany = anew ? limits.use(signedIn.actor(), Limits.Use.SEARCH) : Optional.empty();
        tooMany.ifPresent(refusal -> {
            searched = "";
            found.setText(getTranslation(refusal.key(), refusal.details().toArray()));
            link.setVisible(false);
            grid.setVisible(false);
        });
        return tooMany.isPresent();
    }

    private void show() {
        if (isTooMuch()) return;
        Keeper by = keeper.getValue();
        wanted = new Wanted(by == null ? null : by.id(), year.getValue(), text.getValue());
        Wanted asked = wanted;
        int count = register.count(scope, asked);
        String sealed = by == null ? "" : " " + getTranslation("archive.register.keeper.help");
        found.setText(getTranslation("archive.register.found", String.valueOf(count)) + sealed);
        link.setVisible(count > 0);
        grid.setVisible(count > 0);
        grid.setItems(
                query -> register.page(scope, asked, query.getOffset(), Math.min(query.getLimit(), 200)).stream(),
                query -> count);
    }
}
