package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.liantiao.accounts.DemoAccounts;
import org.liantiao.accounts.DemoAccounts.DemoAccount;
import org.liantiao.base.ui.Symbol;

/** The demo's accounts: one tap fills the form. */
final class DemoList extends Div {
    private final List<NativeButton> choices = new ArrayList<>();

    DemoList(DemoAccounts demo, SignInForm form) {
        addClassName("lt-demo");
        Paragraph hint = new Paragraph(getTranslation("accounts.demo.hint"));
        hint.addClassName("lt-second");
        UnorderedList list = new UnorderedList();
        demo.accounts().forEach(account -> list.add(new ListItem(choice(account, demo.password(), form))));
        add(new H2(getTranslation("accounts.demo.title")), hint, list);
    }

    private NativeButton choice(DemoAccount account, String password, SignInForm form) {
        NativeButton choice = new NativeButton();
        choice.addClassName("lt-account");
        choice.add(Symbol.of(account.symbol()), words(account), Symbol.of("chevron-right"));
        choice.addClickListener(click -> {
            choices.forEach(other -> other.getElement().removeAttribute("aria-pressed"));
            choice.getElement().setAttribute("aria-pressed", "true");
            form.fillIn(account.login(), password);
        });
        choices.add(choice);
        return choice;
    }

    private Span words(DemoAccount account) {
        Span role = new Span(getTranslation(account.roleKey()));
        role.addClassName("lt-account-role");
        Span name = new Span(account.name());
        Span first = new Span(role, name);
        first.addClassName("lt-account-first");
        Span organisation = new Span(account.organisation());
        organisation.addClassName("lt-second");
        Span task = new Span(getTranslation(account.taskKey()));
        task.addClassNames("lt-third", "lt-account-task");
        Span words = new Span(first, organisation, task);
        words.addClassName("lt-account-words");
        return words;
    }
}
