package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Destination;
import org.liantiao.base.ui.LanguageButton;
import org.liantiao.base.ui.LargeTextButton;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Presence;
import org.liantiao.base.ui.SignOutButton;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;

/** 我的: who I am here, how I read, my password, the way out; on a phone also where else one can go. */
@Route(MeView.PATH)
@PermitAll
class MeView extends Page implements Titled {
    static final String PATH = "me";

    MeView(SignedIn signedIn, PeopleServices services, Presence presence) {
        add(person(signedIn.account().orElseThrow()), places());
        Actor actor = signedIn.actor();
        if (services.standIns().possible(actor, actor.personId())) add(standIns(actor, services));
        add(new SessionsPanel(signedIn, services), settings(presence));
    }

    @Override
    public String titleKey() {
        return "base.nav.own";
    }

    private Component person(Account account) {
        String roles = account.actor().roles().stream()
                .sorted()
                .map(role -> getTranslation("accounts.role." + role))
                .collect(Collectors.joining(getTranslation("accounts.role.and")));
        Panel panel = new Panel();
        panel.addClassNames("lt-narrow", "lt-me");
        panel.add(new H2(account.actor().name()), new Paragraph(account.actor().organisationName()));
        Paragraph second = new Paragraph(getTranslation("accounts.me.signsIn", account.login(), roles));
        second.addClassName("lt-second");
        panel.add(second);
        return panel;
    }

    private Component standIns(Actor actor, PeopleServices services) {
        Panel panel = new Panel(getTranslation("accounts.standIn.title"));
        panel.addClassName("lt-narrow");
        panel.add(new StandInLines(actor, services, actor.personId(), actor.name()));
        return panel;
    }

    /** The drawer's entries, for phones, where the bar at the bottom holds only the first of them. */
    private Component places() {
        UnorderedList list = new UnorderedList();
        Destination.all()
                .forEach(place ->
                        list.add(new ListItem(link(place.path(), place.symbol(), getTranslation(place.titleKey())))));
        Nav nav = new Nav(list);
        nav.addClassNames("lt-panel", "lt-links", "lt-phone-only");
        nav.getElement().setAttribute("aria-label", getTranslation("base.nav"));
        return nav;
    }

    private Component settings(Presence presence) {
        Div buttons = new Div(
                new LargeTextButton(presence::preferLargeText), new LanguageButton(), new SignOutButton(presence));
        buttons.addClassName("lt-row");
        Panel panel = new Panel();
        panel.addClassNames("lt-narrow", "lt-links");
        panel.add(link(PATH + "/password", "lock", getTranslation("accounts.password.title")));
        panel.add(link(FactorView.PATH, "phone", getTranslation("accounts.factor.title")), buttons);
        return panel;
    }

    private static Anchor link(String path, String symbol, String text) {
        Anchor link = new Anchor(path);
        Span words = new Span(text);
        words.addClassName("lt-spring");
        link.add(Symbol.of(symbol), words, Symbol.of("chevron-right"));
        return link;
    }
}
