package org.liantiao.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser posts, so that password managers know it and the session begins anew behind it. */
@Tag("form")
class PostedForm extends HtmlContainer {
    PostedForm() {
        getElement().setAttribute("method", "post").setAttribute("action", SignInView.PATH);
        addClassName("lt-sign-in-form");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)
            add(hidden(token.getParameterName(), token.getToken()));
    }

    static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        return input;
    }
}
