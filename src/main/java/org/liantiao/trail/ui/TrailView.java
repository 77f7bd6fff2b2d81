package org.liantiao.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.base.ui.TooMany;
import org.liantiao.trail.KindGroup;
import org.liantiao.trail.TrailExport;
import org.liantiao.trail.TrailQuery;
import org.liantiao.trail.TrailSearch;
import org.liantiao.trail.TrailWords;

/** 留痕: all of it, for the auditor: found by days, kind, person and case, and taken along as a file. */
@Route("trail")
@Menu(title = "trail.nav", order = 50, icon = "history")
@RolesAllowed(Role.AUDITS)
class TrailView extends Page implements Titled {
    private static final int DAYS_AT_FIRST = 7;
    private static final int CODE_LENGTH = 40;

    private final TrailSearch search;
    private final TrailExport export;
    private final TrailWords words;
    private final Limits limits;
    private final SignedIn signedIn;
    private final Clock clock;
    private final DayField from = new DayField(getTranslation("trail.from"));
    private final DayField until = new DayField(getTranslation("trail.until"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("trail.kind"));
    private final TextField person = new TextField(getTranslation("trail.person"));
    private final TextField code = new TextField(getTranslation("trail.code"));
    private final Refusals refusals = new Refusals();
    private final TrailGrid grid;
    private TrailQuery query;

    TrailView(TrailSearch search, TrailExport export, TrailWords words, Limits limits, SignedIn signedIn, Clock clock) {
        this.limits = limits;
        this.search = search;
        this.export = export;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        from.setValue(today.minusDays(DAYS_AT_FIRST - 1));
        until.setValue(today);
        query = read();
        grid = new TrailGrid(words, clock);
        addClassName("lt-trail");
        refusals.beside("until", until);
        add(
                found(),
                new HeadPanel(search.head(signedIn.actor()), search.heads(signedIn.actor(), DAYS_AT_FIRST), chain()));
        show();
    }

    private Component found() {
        Panel panel = new Panel(getTranslation("trail.title"));
        Paragraph about = new Paragraph(getTranslation("trail.about"));
        about.addClassName("lt-second");
        Anchor table = download("trail.export", this::table);
        panel.setMore(table);
        panel.add(about, filters(), refusals, grid);
        return panel;
    }

    private Component filters() {
        kind.setItems(Arrays.stream(KindGroup.values())
                .flatMap(group -> group.kinds().stream())
                .toList());
        kind.setItemLabelGenerator(this::kindWords);
        kind.setPlaceholder(getTranslation("trail.kind.all"));
        kind.setClearButtonVisible(true);
        person.setPlaceholder(getTranslation("trail.person.help"));
        person.setMaxLength(CODE_LENGTH);
        code.setMaxLength(CODE_LENGTH);
        Button find = new Button(getTranslation("trail.search"), Symbol.of("search"), click -> find());
        find.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div filters = new Div(from, until, kind, person, code, find);
        filters.addClassName("lt-trail-filters");
        return filters;
    }

    /** With its group in front, so that typing the one or the other finds it. */
    private String kindWords(String one) {
        String group = KindGroup.of(one)
                .map(found -> getTranslation(found.textKey()) + " · ")
                .orElse("");
        return group + words.kind(getLocale(), one);
    }

    private void find() {
        Optional<Refusal> tooMany = limits.use(signedIn.actor(), Limits.Use.SEARCH);
        if (tooMany.isPresent()) refusals.show(List.of(tooMany.get()));
        else show();
    }

    private void show() {
        TrailQuery typed = read();
        boolean backwards = typed.until().isBefore(typed.from());
        refusals.show(backwards ? List.of(Refusal.of("until", "trail.days")) : List.of());
        if (backwards) return;
        query = typed;
        grid.show(
                (offset, most) -> search.page(signedIn.actor(), typed, offset, most),
                () -> search.count(signedIn.actor(), typed));
    }

    /** An emptied day means today. */
    private TrailQuery read() {
        LocalDate today = LocalDate.now(clock);
        return new TrailQuery(
                from.getOptionalValue().orElse(today),
                until.getOptionalValue().orElse(today),
                kind.getValue(),
                Typed.clean(person.getValue()),
                Typed.clean(Typed.halfWidth(code.getValue())));
    }

    private Anchor chain() {
        return download("trail.chain", this::takeChain);
    }

    private Anchor download(String key, com.vaadin.flow.server.streams.DownloadHandler handler) {
        Anchor link = new Anchor(handler, "");
        link.add(Symbol.of("download"), new Span(getTranslation(key)));
        link.addClassName("lt-download");
        return link;
    }

    private void table(DownloadEvent event) throws IOException {
        if (tooMany(event)) return;
        begin(event, "trail.export.file", "text/csv; charset=utf-8");
        export.table(signedIn.actor(), query, event.getUI().getLocale(), event.getOutputStream());
    }

    private void takeChain(DownloadEvent event) throws IOException {
        if (tooMany(event)) return;
        begin(event, "trail.chain.file", "application/x-ndjson");
        export.chain(signedIn.actor(), event.getOutputStream());
    }

    private boolean tooMany(DownloadEvent event) throws IOException {
        Optional<Refusal> refusal = limits.use(signedIn.actor(), Limits.Use.EXPORT);
        if (refusal.isPresent()) TooMany.instead(event, refusal.get());
        return refusal.isPresent();
    }

    private void begin(DownloadEvent event, String nameKey, String type) {
        event.setFileName(getTranslation(
                event.getUI().getLocale(), nameKey, LocalDate.now(clock).toString()));
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
    }

    @Override
    public String titleKey() {
        return "trail.title";
    }
}
