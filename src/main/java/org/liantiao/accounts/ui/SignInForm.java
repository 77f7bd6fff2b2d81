package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.liantiao.base.ui.Refusals;

/** Login and password. */
final class SignInForm extends PostedForm {
    private final TextField login = new TextField(getTranslation("accounts.signIn.login"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.signIn.password"));
    private final Input text = hidden(SignInAnswers.TEXT, "");
    private final NativeButton enter = new NativeButton(getTranslation("accounts.signIn.enter"));

    SignInForm(Refusals refusals) {
        login.getElement().setAttribute("name", "username").setAttribute("autocapitalize", "none");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        enter.getElement().setAttribute("type", "submit");
        enter.addClassName("lt-submit");
        add(login, password, refusals, enter, text);
    }

    /** Sends along which size of text was chosen before signing in. */
    void chooseLargeText(boolean large) {
        text.setValue(large ? "large" : "normal");
    }

    void fillIn(String typedLogin, String typedPassword) {
        login.setValue(typedLogin);
        password.setValue(typedPassword);
        if (typedLogin.isEmpty()) login.focus();
        else if (typedPassword.isEmpty()) password.focus();
        else enter.focus();
    }
}
