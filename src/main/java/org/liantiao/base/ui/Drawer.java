package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liantiao.base.Typed;

/** The drawer of a desktop: whose county this is, where one can go, and who is signed in. */
final class Drawer extends Aside {
    private final Map<Class<? extends Component>, SideNavItem> items = new HashMap<>();

    Drawer(List<Destination> destinations, Presence presence, Presence.Who who) {
        addClassName("lt-drawer");
        add(brand(who), nav(destinations), footer(presence, who));
    }

    void showCount(Class<? extends Component> view, int count) {
        SideNavItem item = items.get(view);
        if (item != null) item.setSuffixComponent(count == 0 ? null : new Counter(count));
    }

    private Component brand(Presence.Who who) {
        Span county = new Span(who.county());
        county.addClassName("lt-county");
        Div brand = new Div(Symbol.of("brand"), new Span(getTranslation("base.app.name")), county);
        brand.addClassName("lt-brand");
        return brand;
    }

    private Component nav(List<Destination> destinations) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("base.nav"));
        destinations.forEach(destination -> nav.addItem(item(destination)));
        return nav;
    }

    private SideNavItem item(Destination destination) {
        SideNavItem item = new SideNavItem(
                getTranslation(destination.titleKey()), destination.path(), Symbol.of(destination.symbol()));
        item.setMatchNested(!destination.path().isEmpty());
        if (destination.view() != null) items.put(destination.view(), item);
        return item;
    }

    private Component footer(Presence presence, Presence.Who who) {
        Div tools = new Div(
                new LanguageButton(), new LargeTextButton(presence::preferLargeText), new SignOutButton(presence));
        tools.addClassName("lt-row");
        Div footer = new Div(person(presence, who), tools);
        footer.addClassName("lt-who");
        return footer;
    }

    private static Component person(Presence presence, Presence.Who who) {
        Span initial = new Span(first(who.name()));
        initial.addClassName("lt-avatar");
        initial.getElement().setAttribute("aria-hidden", "true");
        Span organisation = new Span(who.organisation());
        organisation.addClassName("lt-second");
        Anchor own = new Anchor(presence.ownPath());
        own.add(initial, new Span(new Span(who.name()), organisation));
        return own;
    }

    private static String first(String name) {
        return Typed.length(name) == 0 ? "" : Character.toString(name.codePointAt(0));
    }
}
