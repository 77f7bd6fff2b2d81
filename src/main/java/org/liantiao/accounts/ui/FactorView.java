package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SecondFactors;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.internal.Sessions;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Presence;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SignOutButton;
import org.liantiao.base.ui.Titled;

/** 动态验证码: one's own second factor, to set up or to take away. */
@Route(FactorView.PATH)
@PermitAll
class FactorView extends Page implements Titled {
    static final String PATH = "me/second-factor";

    private final SignedIn signedIn;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Panel panel = new Panel();
    private final PasswordField password = new PasswordField(getTranslation("accounts.password.former"));
    private final TextField code = new TextField(getTranslation("accounts.factor.code"));
    private final Refusals refusals = new Refusals();

    FactorView(SignedIn signedIn, SecondFactors factors, Sessions sessions, Presence presence) {
        this.signedIn = signedIn;
        this.factors = factors;
        this.sessions = sessions;
        Account own = signedIn.present().orElseThrow();
        panel.addClassNames("lt-narrow", "lt-column");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        CodeForm.forCodes(code);
        refusals.beside("password", password).beside("code", code);
        if (factors.has(own)) askToRemove(own);
        else askToEnrol(own, factors.newSecret());
        if (own.due().isPresent()) panel.add(new SignOutButton(presence));
        add(panel);
    }

    @Override
    public String titleKey() {
        return "accounts.factor.title";
    }

    private void askToEnrol(Account own, byte[] secret) {
        String text = own.due().isPresent() ? "accounts.factor.due" : "accounts.factor.text";
        panel.add(new Paragraph(getTranslation(text)), picture(own, secret), letters(secret), code, password, refusals);
        panel.add(button("accounts.factor.enrol", () -> enrol(own, secret)));
    }

    private void askToRemove(Account own) {
        panel.add(new Paragraph(getTranslation("accounts.factor.has")));
        if (factors.isRequired(own)) panel.add(new Paragraph(getTranslation("accounts.factor.required")));
        else panel.add(password, refusals, button("accounts.factor.remove", () -> remove(own)));
    }

    private Component picture(Account own, byte[] secret) {
        Image picture = new Image();
        picture.setSrc(QrCode.of(SecondFactors.address(own, secret)));
        picture.setAlt(getTranslation("accounts.factor.picture"));
        picture.addClassName("lt-qr");
        return picture;
    }

    private Component letters(byte[] secret) {
        Span letters = new Span(SecondFactors.letters(secret));
        letters.addClassName("lt-secret");
        Div whole = new Div(new Span(getTranslation("accounts.factor.letters")), letters);
        whole.addClassName("lt-second");
        return whole;
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> {
            work.run();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void enrol(Account own, byte[] secret) {
        Outcome<SecondFactors.Enrolled> outcome = factors.enrol(own, password.getValue(), secret, code.getValue());
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<SecondFactors.Enrolled>(SecondFactors.Enrolled enrolled))) return;
        goOn(enrolled.account());
        showPaper(enrolled.paper(), own.due().isPresent());
    }

    private void showPaper(List<String> codes, boolean wasDue) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-paper-codes");
        codes.forEach(one -> list.add(new ListItem(one)));
        panel.removeAll();
        panel.add(new Paragraph(getTranslation("accounts.factor.enrolled")), list);
        panel.add(button(
                "accounts.factor.noted",
                () -> getUI().ifPresent(ui -> {
                    // The shell around this page may have been made for somebody who was not in yet.
                    if (wasDue) ui.getPage().setLocation("/");
                    else ui.navigate(MeView.PATH);
                })));
    }

    private void remove(Account own) {
        Outcome<Account> outcome = factors.remove(own, password.getValue());
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        Notification.show(getTranslation("accounts.factor.removed"));
        getUI().ifPresent(ui -> ui.navigate(MeView.PATH));
    }

    private void goOn(Account account) {
        sessions.goOnAs(account, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }
}
