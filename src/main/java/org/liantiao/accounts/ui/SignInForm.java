package org.liantiao.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.liantiao.base.ui.Refusals;
import org.springframework.security.web.csrf.CsrfToken;

/** The form itself: the browser posts it, so that password managers know it and the session begins anew behind it. */
@Tag("form")
final class SignInForm extends HtmlContainer {
    private final TextField login = new TextField(getTranslation("accounts.signIn.login"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.signIn.password"));
    private final Input text = hidden(SignInAnswers.TEXT, "");
    private final NativeButton enter = new NativeButton(getTranslation("accounts.signIn.enter"));

    SignInForm(Refusals refusals) {
        getElement().setAttribute("method", "post").setAttribute("action", SignInView.PATH);
        addClassName("lt-sign-in-form");
        login.getElement().setAttribute("name", "username").setAttribute("autocapitalize", "none");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        enter.getElement().setAttribute("type", "submit");
        enter.addClassName("lt-submit");
        add(login, password, refusals, enter, text);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)
            add(hidden(token.getParameterName(), token.getToken()));
    }

    /** Sends along which size of text was chosen before signing in. */
    void chooseLargeText(boolean large) {
        text.setValue(large ? "large" : "normal");
    }

    void fillIn(String typedLogin, String typedPassword) {
        login.setValue(typedLogin);
        password.setValue(typedPassword);
        if (typedPassword.isEmpty()) password.focus();
        else enter.focus();
    }

    private static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        return input;
    }
}
