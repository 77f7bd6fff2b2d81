package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.liantiao.accounts.FirstStart;
import org.liantiao.accounts.PasswordRules;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.LanguageButton;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;

/** 第一次启动: makes the county and its administrator, once, with the code from the server's log. */
@Route(value = "first-start", autoLayout = false)
@AnonymousAllowed
class FirstStartView extends Main implements BeforeEnterObserver, Titled {
    private final FirstStart firstStart;
    private final TextField code = field("code");
    private final TextField countyName = field("countyName");
    private final TextField countyCode = field("countyCode");
    private final TextField login = field("login");
    private final TextField name = field("name");
    private final PasswordField password = new PasswordField(getTranslation("accounts.firstStart.password"));
    private final PasswordField repeated = new PasswordField(getTranslation("accounts.password.repeated"));
    private final Refusals refusals = new Refusals();

    FirstStartView(FirstStart firstStart, PasswordRules rules) {
        this.firstStart = firstStart;
        addClassName("lt-sign-in");
        countyCode.setHelperText(getTranslation("accounts.firstStart.countyCode.help"));
        login.setHelperText(getTranslation("accounts.person.loginRule"));
        password.setHelperText(PasswordWords.rule(rules.school()));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        refusals.beside("code", code)
                .beside("countyName", countyName)
                .beside("countyCode", countyCode)
                .beside("login", login)
                .beside("name", name)
                .beside("password", password)
                .beside("repeated", repeated);
        add(card());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.isDue()) event.rerouteToError(NotFoundException.class);
        countyName.setVisible(firstStart.needsCounty());
        countyCode.setVisible(firstStart.needsCounty());
    }

    @Override
    public String titleKey() {
        return "accounts.firstStart.title";
    }

    private Div card() {
        Paragraph explained = new Paragraph(getTranslation("accounts.firstStart.text"));
        explained.addClassName("lt-second");
        Button begin = new Button(getTranslation("accounts.firstStart.begin"), click -> {
            begin();
            click.getSource().setEnabled(true);
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        Div card = new Div(new H1(getTranslation(titleKey())), explained);
        card.add(code, countyName, countyCode, login, name, password, repeated, refusals, begin, new LanguageButton());
        card.addClassNames("lt-panel", "lt-entrance");
        return card;
    }

    private void begin() {
        Outcome<?> outcome = firstStart.begin(new FirstStart.Form(
                code.getValue(),
                countyName.getValue(),
                countyCode.getValue(),
                login.getValue(),
                name.getValue(),
                password.getValue(),
                repeated.getValue()));
        refusals.show(outcome.refusals());
        if (outcome.isDone()) getUI().ifPresent(ui -> ui.navigate(SignInView.class));
    }

    private TextField field(String key) {
        return new TextField(getTranslation("accounts.firstStart." + key));
    }
}
