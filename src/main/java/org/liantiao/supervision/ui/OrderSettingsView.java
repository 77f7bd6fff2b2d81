package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.supervision.SupervisionSettings;

/** 督办规则: how orders are numbered, how much time they give, and what their notice says. */
@Route("admin/words/orders")
@Menu(title = "supervision.settings.title", order = 64.96, icon = "alert")
@RolesAllowed(Role.ADMINISTERS)
class OrderSettingsView extends Page implements Titled {
    private final SupervisionSettings settings;
    private final TextField number = new TextField();
    private final IntegerField days = new IntegerField();
    private final IntegerField receiptDays = new IntegerField();
    private final IntegerField extensions = new IntegerField();
    private final TextField noticeTitle = new TextField();
    private final TextField noticeClosing = new TextField();
    private final TextField noticeOffice = new TextField();
    private final Refusals refusals = new Refusals();

    OrderSettingsView(SupervisionSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        field(number, "number");
        number.setHelperText(getTranslation("supervision.settings.number.what", "{year}", "{serial}"));
        field(days, "days");
        field(receiptDays, "receiptDays");
        field(extensions, "extensions");
        field(noticeTitle, "noticeTitle");
        field(noticeClosing, "noticeClosing");
        field(noticeOffice, "noticeOffice");
        add(new SubPages("admin/words", getClass()));
        ChangeList log = new ChangeList(changes, SupervisionSettings.TOPIC, clock);
        new SettingsForm(
                        "supervision.settings",
                        refusals,
                        log,
                        number,
                        days,
                        receiptDays,
                        extensions,
                        noticeTitle,
                        noticeClosing,
                        noticeOffice)
                .on(this, this::fill, () -> settings.change(signedIn.actor(), typed()));
    }

    @Override
    public String titleKey() {
        return "supervision.settings.title";
    }

    private <C extends Component & HasLabel & HasValidationProperties> void field(C field, String name) {
        field.setLabel(getTranslation("supervision.settings." + name));
        refusals.beside(name, field);
    }

    private void fill() {
        SupervisionSettings.Form form = settings.current();
        number.setValue(form.number());
        days.setValue(form.days());
        receiptDays.setValue(form.receiptDays());
        extensions.setValue(form.extensions());
        noticeTitle.setValue(form.noticeTitle());
        noticeClosing.setValue(form.noticeClosing());
        noticeOffice.setValue(form.noticeOffice());
    }

    private SupervisionSettings.Form typed() {
        return new SupervisionSettings.Form(
                number.getValue(),
                days.getValue(),
                receiptDays.getValue(),
                extensions.getValue(),
                noticeTitle.getValue(),
                noticeClosing.getValue(),
                noticeOffice.getValue());
    }
}
