package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.OwnAccount;
import org.liantiao.accounts.PasswordRules;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.internal.Sessions;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Presence;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SignOutButton;
import org.liantiao.base.ui.Titled;

/** 改密码: one's own, with the old one. */
@Route("me/password")
@PermitAll
class PasswordView extends Page implements Titled {
    private final SignedIn signedIn;
    private final OwnAccount own;
    private final Sessions sessions;
    private final PasswordField former = field("former", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField password = field("new", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("repeated", Autocomplete.NEW_PASSWORD);
    private final Refusals refusals = new Refusals();

    PasswordView(SignedIn signedIn, OwnAccount own, PasswordRules rules, Sessions sessions, Presence presence) {
        this.signedIn = signedIn;
        this.own = own;
        this.sessions = sessions;
        password.setHelperText(PasswordWords.rule(rules.school()));
        refusals.beside("former", former).beside("password", password).beside("repeated", repeated);
        Panel panel = new Panel();
        panel.addClassNames("lt-narrow", "lt-column");
        Button change = new Button(getTranslation("accounts.password.change"), click -> {
            change();
            click.getSource().setEnabled(true);
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.setDisableOnClick(true);
        panel.add(former, password, repeated, refusals, change);
        signedIn.present().flatMap(Account::due).ifPresent(due -> {
            panel.addComponentAsFirst(new Paragraph(getTranslation("accounts.password.due")));
            panel.add(new SignOutButton(presence));
        });
        add(panel);
    }

    @Override
    public String titleKey() {
        return "accounts.password.title";
    }

    private void change() {
        Account account = signedIn.present().orElseThrow();
        Outcome<Account> outcome =
                own.changePassword(account, former.getValue(), password.getValue(), repeated.getValue());
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<Account>(Account changed))) return;
        sessions.goOnAs(changed, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        Notification.show(getTranslation("accounts.password.changed"));
        getUI().ifPresent(ui -> {
            // The shell around this page was made for somebody who is not in yet.
            if (account.due().isPresent()) ui.getPage().setLocation("/");
            else ui.navigate(MeView.PATH);
        });
    }

    private PasswordField field(String key, Autocomplete kind) {
        PasswordField field = new PasswordField(getTranslation("accounts.password." + key));
        field.setAutocomplete(kind);
        return field;
    }
}
