package org.liantiao.archive.ui;

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
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
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

    ArchiveSettingsView(ArchiveSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        field(number, "number");
        number.setHelperText(getTranslation("archive.settings.number.what", "{year}", "{short}", "{serial}"));
        field(yearsShort, "yearsShort");
        field(yearsLong, "yearsLong");
        choice(written, "written");
        choice(other, "other");
        add(new SubPages("admin/words", getClass()));
        ChangeList log = new ChangeList(changes, ArchiveSettings.TOPIC, clock);
        new SettingsForm("archive.settings", refusals, log, number, yearsShort, yearsLong, written, other)
                .on(this, this::fill, () -> settings.change(signedIn.actor(), typed()));
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

    private ArchiveSettings.Form typed() {
        return new ArchiveSettings.Form(
                number.getValue(), yearsShort.getValue(), yearsLong.getValue(), written.getValue(), other.getValue());
    }
}
