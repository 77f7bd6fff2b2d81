package org.liantiao.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.Roster;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.exchange.RosterFile;

/** 花名册导入: choose a roster, look at who would come in and which rows stay out, bring them in, fetch the codes once. */
@Route("people/import")
@RolesAllowed(Charge.MANAGES)
class RosterView extends Page implements Titled {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Roster roster;
    private final RosterFile files;
    private final SignedIn signedIn;
    private final Refusals refusals = new Refusals();
    private final Div result = new Div();

    RosterView(Roster roster, RosterFile files, SignedIn signedIn) {
        this.roster = roster;
        this.files = files;
        this.signedIn = signedIn;
        result.addClassName("lt-ledger-result");
        add(choice(), result);
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
        result.removeAll();
        Outcome<List<Roster.Row>> read = files.read(file);
        refusals.show(read.refusals());
        if (!(read instanceof Outcome.Done<List<Roster.Row>>(List<Roster.Row> rows))) return;
        Outcome<Roster.Preview> outcome = roster.preview(signedIn.actor(), rows);
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<Roster.Preview>(Roster.Preview preview)) show(preview, rows);
    }

    private void show(Roster.Preview preview, List<Roster.Row> rows) {
        Panel panel = new Panel(getTranslation("exchange.roster.preview"));
        panel.add(new Paragraph(getTranslation("exchange.roster.counts", preview.good(), preview.known())));
        if (preview.good() > 0) {
            Button add = new Button(getTranslation("exchange.roster.add", preview.good()), click -> bring(rows));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.addClassName("lt-own-width");
            add.setDisableOnClick(true);
            panel.add(add);
        }
        result.add(panel);
        if (!preview.refused().isEmpty()) result.add(new RefusedPeople(preview.refused()));
    }

    private void bring(List<Roster.Row> rows) {
        Outcome<List<Entrance>> outcome = roster.bring(signedIn.actor(), rows);
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<List<Entrance>>(List<Entrance> entrances))) return;
        result.removeAll();
        result.add(new CodesPanel(files, entrances));
    }

    private void downloadForm(DownloadEvent event) throws IOException {
        var locale = event.getUI().getLocale();
        event.setFileName(getTranslation(locale, "exchange.roster.formFile"));
        event.setContentType(XLSX);
        files.writeForm(locale, event.getOutputStream());
    }
}
