package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The shell around every screen: drawer and navbar on a desktop, title and bottom bar on a phone. */
@Layout
@PermitAll
@JavaScript("context://js/keys.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final int PLACES_ON_A_PHONE = 4;

    private final List<NavCounts> counts;
    private final List<Banner> banners;
    private final Header navbar = new Header();
    private final Div above = new Div();
    private final Div column = new Div(navbar, above);
    private final Div title = new Div();
    private @Nullable Drawer drawer;
    private @Nullable BottomBar bottom;
    private @Nullable Component content;
    private boolean entered;

    MainLayout(
            Presence presence,
            ObjectProvider<NavCounts> counts,
            ObjectProvider<NavbarItem> items,
            ObjectProvider<Banner> banners) {
        this.counts = counts.orderedStream().toList();
        this.banners = banners.orderedStream().toList();
        addClassName("lt-shell");
        column.addClassName("lt-column-main");
        navbar.addClassName("lt-navbar");
        title.addClassName("lt-title");
        navbar.add(title);
        presence.who().ifPresent(who -> furnish(presence, who, items));
    }

    /** Counts anew what waits; to be called by a view after a step that stays on its screen. */
    public static void countAgain(Component from) {
        from.findAncestor(MainLayout.class).showCounts();
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        removeRouterLayoutContent(shown);
        content = (Component) shown;
        column.add(content);
        // The very first page is entered by the link that skips the drawer.
        if (entered && content instanceof Page page) page.begin();
        entered = true;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (content != null) content.removeFromParent();
        content = null;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showTitle();
        showCounts();
        showBanners(event.getLocation().getPath());
        if (bottom != null) bottom.show(event.getLocation().getPath(), content);
        // A page begins at its top; who goes back finds the place they left.
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY)
            getElement().executeJs("window.scrollTo(0, 0)");
    }

    /** For whoever has no mouse: past the drawer in one step; keys.js leads there. */
    private Anchor skip() {
        Anchor skip = new Anchor("#content", getTranslation("base.skip"));
        skip.addClassName("lt-skip");
        return skip;
    }

    private void furnish(Presence presence, Presence.Who who, ObjectProvider<NavbarItem> items) {
        List<Destination> destinations = Destination.all();
        drawer = new Drawer(destinations, presence, who);
        bottom = new BottomBar(destinations, presence.ownPath(), PLACES_ON_A_PHONE);
        items.orderedStream().forEach(item -> navbar.add(item.create()));
        add(skip(), drawer, column, bottom);
    }

    private void showTitle() {
        title.removeAll();
        if (!(content instanceof HasDynamicTitle titled)) return;
        boolean heading = !(content instanceof Titled own) || !own.hasOwnHeading();
        title.add(heading ? new H1(titled.getPageTitle()) : new Span(titled.getPageTitle()));
        UI.getCurrent().getPage().setTitle(titled.getPageTitle() + " · " + getTranslation("base.app.name"));
    }

    private void showBanners(String address) {
        above.removeAll();
        banners.forEach(banner -> banner.above(address).ifPresent(above::add));
    }

    private void showCounts() {
        counts.forEach(module -> module.counts().forEach(this::showCount));
    }

    private void showCount(Class<? extends Component> view, int waiting) {
        if (drawer == null || bottom == null) return;
        drawer.showCount(view, waiting);
        bottom.showCount(view, waiting);
    }
}
