package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.liantiao.accounts.FirstVisit;
import org.liantiao.accounts.PasswordRules;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.LanguageButton;
import org.liantiao.base.ui.LargeTextButton;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;

/** 第一次来: with the one-time code somebody was told, they choose their own password, then sign in with it. */
@Route(value = FirstVisitView.PATH, autoLayout = false)
@AnonymousAllowed
class FirstVisitView extends Main implements BeforeEnterObserver, Titled {
    static final String PATH = "first-visit";

    private final FirstVisit firstVisit;
    private final SignedIn signedIn;
    private final TextField login = new TextField(getTranslation("accounts.signIn.login"));
    private final TextField code = new TextField(getTranslation("accounts.firstVisit.code"));
    private final PasswordField password = field("accounts.firstVisit.password");
    private final PasswordField repeated = field("accounts.password.repeated");
    private final Refusals refusals = new Refusals();

    FirstVisitView(FirstVisit firstVisit, PasswordRules rules, SignedIn signedIn) {
        this.firstVisit = firstVisit;
        this.signedIn = signedIn;
        addClassName("lt-sign-in");
        login.getElement().setAttribute("autocapitalize", "none");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutofocus(true);
        code.getElement().setAttribute("autocapitalize", "none");
        code.setAutocomplete(Autocomplete.OFF);
        code.setHelperText(getTranslation("accounts.firstVisit.code.help"));
        password.setHelperText(PasswordWords.rule(rules.school()));
        refusals.beside("login", login)
                .beside("code", code)
                .beside("password", password)
                .beside("repeated", repeated);
        Div tools = new Div(new LargeTextButton(large -> {}), new LanguageButton());
        tools.addClassName("lt-sign-in-tools");
        add(tools, card());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) event.forwardTo("");
    }

    @Override
    public String titleKey() {
        return "accounts.firstVisit.title";
    }

    private Div card() {
        Paragraph explained = new Paragraph(getTranslation("accounts.firstVisit.text"));
        explained.addClassName("lt-second");
        Button come = new Button(getTranslation("accounts.firstVisit.do"), click -> {
            come();
            click.getSource().setEnabled(true);
        });
        come.addThemeVariants(ButtonVariant.PRIMARY);
        come.setDisableOnClick(true);
        Div card = new Div(new H1(getTranslation(titleKey())), explained, login, code, password, repeated, refusals);
        card.add(come, new Anchor(SignInView.PATH, getTranslation("accounts.firstVisit.back")));
        card.addClassNames("lt-panel", "lt-entrance");
        return card;
    }

    private void come() {
        Outcome<String> outcome = firstVisit.accept(
                new FirstVisit.Form(login.getValue(), code.getValue(), password.getValue(), repeated.getValue()),
                VaadinRequest.getCurrent().getRemoteAddr());
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        Notification.show(getTranslation("accounts.firstVisit.done"));
        getUI().ifPresent(ui -> ui.navigate(SignInView.class));
    }

    private PasswordField field(String key) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return field;
    }
}
