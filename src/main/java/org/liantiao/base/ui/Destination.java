package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may go from the drawer or the bottom bar.
 *
 * @param path the address, without a leading slash
 * @param titleKey its name in the bundles
 * @param symbol the drawing beside it
 * @param view the screen itself
 */
public record Destination(
        String path,
        String titleKey,
        String symbol,
        @Nullable Class<? extends Component> view) {
    /**
     * Those open to whoever is signed in, in the order of the views' {@code @Menu}. A screen whose address lies below another's
     * is a tab there ({@link SubPages}) and has no place of its own.
     */
    public static List<Destination> all() {
        List<Destination> entries = entries();
        return entries.stream()
                .filter(entry -> entries.stream().noneMatch(other -> other.isAbove(entry)))
                .toList();
    }

    /** The one at an address and those below it. */
    static List<Destination> of(String path) {
        return entries().stream()
                .filter(entry -> entry.path.equals(path) || entry.path.startsWith(path + "/"))
                .toList();
    }

    private static List<Destination> entries() {
        return MenuConfiguration.getMenuEntries().stream().map(Destination::of).toList();
    }

    private static Destination of(MenuEntry entry) {
        return new Destination(
                entry.path().replaceFirst("^/", ""),
                entry.title(),
                entry.icon() == null ? "list" : entry.icon(),
                entry.menuClass());
    }

    private boolean isAbove(Destination other) {
        return !path.isEmpty() && other.path.startsWith(path + "/");
    }

    /** Whether an address lies here or below. */
    boolean holds(String address) {
        return address.equals(path) || (!path.isEmpty() && address.startsWith(path + "/"));
    }
}
