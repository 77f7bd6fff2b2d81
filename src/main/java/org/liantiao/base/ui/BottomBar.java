package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom of a phone: the first places of the drawer, and one's own page, where the others are. */
final class BottomBar extends Nav {
    private final Map<Destination, Anchor> links = new LinkedHashMap<>();
    private final Map<Class<? extends Component>, Component> counters = new HashMap<>();

    /** @param places how many places there are, one's own page included */
    BottomBar(List<Destination> destinations, String ownPath, int places) {
        addClassName("lt-bottom");
        getElement().setAttribute("aria-label", getTranslation("base.nav"));
        List<Destination> shown = new ArrayList<>(first(destinations, places - 1));
        shown.add(new Destination(ownPath, "base.nav.own", "user", null));
        shown.forEach(destination -> add(link(destination)));
    }

    /** The destinations that have a place of their own in the bar. */
    static List<Destination> first(List<Destination> destinations, int places) {
        return destinations.subList(0, Math.min(places, destinations.size()));
    }

    void showCount(Class<? extends Component> view, int count) {
        Component before = counters.remove(view);
        if (before != null) before.removeFromParent();
        if (count == 0) return;
        links.forEach((destination, link) -> {
            if (view.equals(destination.view())) {
                Counter counter = new Counter(count);
                counters.put(view, counter);
                link.add(counter);
            }
        });
    }

    /** Marks where one is: by the screen itself, since an address may have been left behind on the way to it. */
    void show(String address, @Nullable Component screen) {
        links.forEach((destination, link) -> {
            boolean here = screen != null && screen.getClass().equals(destination.view());
            if (here || destination.holds(address)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    private Anchor link(Destination destination) {
        Anchor link = new Anchor(destination.path());
        link.add(Symbol.of(destination.symbol()), new Span(getTranslation(destination.titleKey())));
        links.put(destination, link);
        return link;
    }
}
