package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.liantiao.base.ui.Refusals;

/** The second half of the sign-in: the code of the telephone, or one from paper. Posted like the first. */
final class CodeForm extends PostedForm {
    CodeForm(Refusals refusals) {
        TextField code = new TextField(getTranslation("accounts.factor.code"));
        forCodes(code);
        code.getElement().setAttribute("name", SignInAnswers.CODE);
        code.setHelperText(getTranslation("accounts.factor.paper"));
        code.setAutofocus(true);
        NativeButton enter = new NativeButton(getTranslation("accounts.signIn.enter"));
        enter.getElement().setAttribute("type", "submit");
        enter.addClassName("lt-submit");
        add(new Paragraph(getTranslation("accounts.factor.ask")), code, refusals, enter);
        Anchor back = new Anchor(SignInView.PATH + "?" + SignInView.ANEW, getTranslation("accounts.factor.back"));
        back.setRouterIgnore(true);
        add(back);
    }

    /** Telephones offer digits, and the code itself where they know it; letters of paper codes stay possible. */
    static void forCodes(TextField field) {
        field.getElement()
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocapitalize", "none");
        field.setMaxLength(20);
    }
}
