package org.liantiao.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.Roster;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.exchange.RosterDesk;
import org.liantiao.exchange.RosterFile;

/** 花名册导入: choose a roster, look at who would come in and which rows stay out, bring them in, fetch the codes once. */
@Route("people/import")
@RolesAllowed(Charge.MANAGES)
class RosterView extends Page implements Titled {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ASK_MILLIS = 500;

    private final RosterDesk desk;
    private final RosterFile files;
    private final SignedIn signedIn;
    private final Refusals refusals = new Refusals();
    private final Div result = new Div();
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Panel running = new Panel();

    private @Nullable Registration polling;

    RosterView(RosterDesk desk, RosterFile files, SignedIn signedIn) {
        this.desk = desk;
        this.files = files;
        this.signedIn = signedIn;
        result.addClassName("lt-ledger-result");
        progress.getElement().setAttribute("role", "status");
        running.add(progress, bar);
        add(choice(), result);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    @Override
    public String titleKey() {
        return "exchange.roster.title";
    }

    private Panel choice() {
        Panel panel = new Panel(getTranslation("exchange.roster.choice"));
        Paragraph help = new Paragraph(getTranslation("exchange.roster.help"));
        help.addClassName("lt-second");
        Anchor form = new Anchor(this::downloadForm, "");
        form.add(Symbol.of("download"), new Span(getTranslation("exchange.roster.form")));
        form.addClassName("lt-download");
        panel.setMore(form);
        FilePick file = new FilePick(
                getTranslation("exchange.choice.file"),
                RosterFile.MOST_BYTES,
                getTranslation("refusal.roster.tooBig"),
                (name, bytes) -> check(bytes));
        panel.add(help, file, refusals);
        return panel;
    }

    private void check(byte[] file) {
        if (polling != null) return;
        watch(desk.check(signedIn.actor(), file), () -> say("exchange.roster.checking"), this::show);
        bar.setIndeterminate(true);
    }

    private void show(RosterDesk.Checked checked) {
        Roster.Preview preview = checked.preview();
        Panel panel = new Panel(getTranslation("exchange.roster.preview"));
        panel.add(new Counts()
                .with("exchange.count.total", checked.rows().size())
                .with("exchange.roster.good", preview.good())
                .with("exchange.count.refused", preview.refused().size())
                .with("exchange.roster.known", preview.known()));
        if (preview.good() == 0) panel.add(new Paragraph(getTranslation("exchange.roster.nothing")));
        else panel.add(add(preview.good(), checked.rows()));
        result.add(panel);
        if (!preview.refused().isEmpty()) result.add(new RefusedPeople(preview.refused()));
    }

    private Button add(int good, List<Roster.Row> rows) {
        Button add = new Button(getTranslation("exchange.roster.add", good), click -> bring(good, rows));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("lt-own-width");
        add.setDisableOnClick(true);
        return add;
    }

    private void bring(int good, List<Roster.Row> rows) {
        AtomicInteger in = new AtomicInteger();
        watch(
                desk.bring(signedIn.actor(), rows, in::set),
                () -> {
                    bar.setValue((double) in.get() / good);
                    say("exchange.roster.progress", in.get(), good);
                },
                entrances -> result.add(new CodesPanel(files, entrances)));
        bar.setIndeterminate(false);
    }

    /** Asks twice a second how far something is, until it is done. */
    private <T> void watch(CompletableFuture<Outcome<T>> work, Runnable ask, Consumer<T> then) {
        refusals.clear();
        result.removeAll();
        result.add(running);
        ask.run();
        UI ui = getUI().orElseThrow();
        polling = ui.addPollListener(event -> {
            if (!work.isDone()) ask.run();
            else finish(work.join(), then);
        });
        ui.setPollInterval(ASK_MILLIS);
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> then) {
        getUI().ifPresent(this::rest);
        result.removeAll();
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<T>(T value)) then.accept(value);
    }

    private void rest(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) polling.remove();
        polling = null;
    }

    private void say(String key, Object... params) {
        progress.setText(getTranslation(key, params));
    }

    private void downloadForm(DownloadEvent event) throws IOException {
        var locale = event.getUI().getLocale();
        event.setFileName(getTranslation(locale, "exchange.roster.formFile"));
        event.setContentType(XLSX);
        files.writeForm(locale, event.getOutputStream());
    }
}
