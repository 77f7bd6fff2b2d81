package org.liantiao.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;
import org.liantiao.exchange.LedgerDesk;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;

/**
 * 台账导入: choose a year's ledger, look at what would come in, bring it in. The screen only watches: while something runs it
 * asks twice a second how it stands, and whoever leaves finds it as it is when they come back.
 */
@Route("ledger")
@Menu(title = "exchange.ledger.title", order = 55, icon = "upload")
@RolesAllowed(Role.SUPERVISES)
class LedgerView extends Page implements Titled {
    private static final int ASK_MILLIS = 500;
    private static final int YEARS = 15;

    private final LedgerImports imports;
    private final LedgerRuns runs;
    private final LedgerDesk desk;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Refusals refusals = new Refusals();
    private final Select<Integer> year = new Select<>();
    private final Div result = new Div();
    private final LedgerStand stand = new LedgerStand(this::start, this::stop);
    private final Span readRows = new Span();

    private @Nullable LedgerImport shown;
    private @Nullable CompletableFuture<Outcome<LedgerImport>> work;
    private AtomicInteger read = new AtomicInteger();
    private @Nullable Registration polling;

    LedgerView(LedgerImports imports, LedgerRuns runs, LedgerDesk desk, SignedIn signedIn, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.desk = desk;
        this.signedIn = signedIn;
        this.clock = clock;
        result.addClassName("lt-ledger-result");
        if (LedgerImports.allowed(signedIn.actor())) add(choice(), result);
        else add(new EmptyState(getTranslation("exchange.ledger.countyOnly")));
    }

    @Override
    public String titleKey() {
        return "exchange.ledger.title";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showLatest();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private Panel choice() {
        Panel panel = new Panel(getTranslation("exchange.choice.title"));
        int last = Year.now(clock).getValue();
        year.setLabel(getTranslation("exchange.choice.year"));
        year.setItems(IntStream.range(0, YEARS).mapToObj(back -> last - back).toList());
        year.setItemLabelGenerator(each -> getTranslation("exchange.choice.yearOf", String.valueOf(each)));
        year.setValue(last - 1);
        refusals.beside("year", year);
        Paragraph help = new Paragraph(getTranslation("exchange.choice.help"));
        help.addClassName("lt-second");
        FilePick file = new FilePick(
                getTranslation("exchange.choice.file"),
                LedgerImports.MOST_BYTES,
                getTranslation("refusal.ledger.tooBig"),
                this::check);
        Div fields = new Div(year, file);
        fields.addClassName("lt-ledger-choice");
        panel.add(help, fields, refusals);
        return panel;
    }

    private void check(String fileName, byte[] file) {
        refusals.clear();
        read = new AtomicInteger();
        AtomicInteger rows = read;
        work = desk.check(signedIn.actor(), year.getValue(), fileName, file, rows::set);
        shown = null;
        result.removeAll();
        Panel panel = new Panel();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        readRows.setText(getTranslation("exchange.check.running", fileName));
        readRows.getElement().setAttribute("role", "status");
        panel.add(readRows, bar);
        result.add(panel);
        watch();
    }

    private void start() {
        refusals.clear();
        if (shown != null) work = desk.run(signedIn.actor(), shown.id());
        watch();
    }

    private void stop() {
        if (shown != null) runs.stop(signedIn.actor(), shown.id());
        showLatest();
    }

    private void watch() {
        UI ui = getUI().orElseThrow();
        if (polling == null) polling = ui.addPollListener(event -> ask());
        ui.setPollInterval(ASK_MILLIS);
    }

    private void ask() {
        if (work != null && work.isDone()) {
            Outcome<LedgerImport> outcome = work.join();
            work = null;
            shown = null;
            result.removeAll();
            refusals.show(outcome.refusals());
        }
        if (work != null && shown == null) readRows.setText(getTranslation("exchange.check.read", read.get()));
        else showLatest();
    }

    /** Shows the import as the database has it, and goes on asking while it moves. */
    private void showLatest() {
        Optional<LedgerImport> latest = imports.latest(signedIn.actor());
        boolean running = latest.filter(now -> now.isRunning(clock.instant())).isPresent();
        if (running || work != null) watch();
        else getUI().ifPresent(this::rest);
        latest.ifPresent(now -> {
            boolean sameState = shown != null && shown.id().equals(now.id()) && shown.state() == now.state();
            if (sameState && running) stand.advance(now);
            else if (!Objects.equals(shown, now) || !running) show(now);
            shown = now;
        });
    }

    private void show(LedgerImport now) {
        result.removeAll();
        stand.show(now, now.isStalled(clock.instant()));
        result.add(stand);
        int refused = imports.countRefused(signedIn.actor(), now.id());
        if (refused > 0) result.add(new RefusedPanel(imports, signedIn::actor, now, refused));
    }

    private void rest(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) polling.remove();
        polling = null;
    }
}
