package org.liantiao.archive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.archive.ArchiveSettings;
import org.liantiao.archive.Retention;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;

/** 归档规则: how archive numbers read and how long a file is kept. */
@Route("admin/words/archive")
@Menu(title = "archive.settings.title", order = 64.95, icon = "lock")
@RolesAllowed(Role.ADMINISTERS)
class ArchiveSettingsView extends Page implements Titled {
    private final ArchiveSettings settings;
    private final SignedIn signedIn;
    private final TextField number = new TextField();
    private final TextField yearsShort = new TextField();
    private final TextField yearsLong = new TextField();
    private final Select<Retention> written = new Select<>();
    private final Select<Retention> other = new Select<>();
    private final Refusals refusals = new Refusals();
    private final Paragraph saved = new Paragraph();
    private final ChangeList log;

    ArchiveSettingsView(ArchiveSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        log = new ChangeList(changes, ArchiveSettings.TOPIC, clock);
        field(number, "number");
        number.setHelperText(getTranslation("archive.settings.number.what", "{year}", "{short}", "{serial}"));
        field(yearsShort, "yearsShort");
        field(yearsLong, "yearsLong");
        choice(written, "written");
        choice(other, "other");
        saved.getElement().setAttribute("role", "status");
        Div fields = new Div(number, yearsShort, yearsLong, written, other);
        fields.addClassName("lt-dialog-body");
        Panel form = new Panel(getTranslation("archive.settings.rules"));
        form.add(fields, refusals, saved);
        Button save = new Button(getTranslation("archive.settings.save"), click -> save());
        save.addThemeNames("primary");
        add(new SubPages("admin/words", getClass()), new Paragraph(getTranslation("archive.settings.lead")), form);
        addDock(save);
        add(log);
        fill();
    }

    @Override
    public String titleKey() {
        return "archive.settings.title";
    }

    private void field(TextField field, String name) {
        field.setLabel(getTranslation("archive.settings." + name));
        field.setWidthFull();
        refusals.beside(name, field);
    }

    private void choice(Select<Retention> field, String name) {
        field.setLabel(getTranslation("archive.settings." + name));
        field.setItems(Retention.values());
        field.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        refusals.beside(name, field);
    }

    private void fill() {
        ArchiveSettings.Form form = settings.current();
        number.setValue(form.number());
        yearsShort.setValue(form.yearsShort());
        yearsLong.setValue(form.yearsLong());
        written.setValue(form.written());
        other.setValue(form.other());
    }

    private void save() {
        Outcome<Integer> outcome = settings.change(
                signedIn.actor(),
                new ArchiveSettings.Form(
                        number.getValue(),
                        yearsShort.getValue(),
                        yearsLong.getValue(),
                        written.getValue(),
                        other.getValue()));
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<Integer>(Integer changed))) return;
        fill();
        saved.setText(getTranslation(changed == 0 ? "archive.settings.same" : "archive.settings.saved"));
        log.refresh();
    }
}
