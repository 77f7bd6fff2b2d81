package org.liantiao.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list the administrator keeps: what is offered, in its order, each line with the buttons to move and to change it; below,
 * what is retired. A line that was moved keeps the focus, so that it can be moved on with the keyboard.
 */
public final class ListEditor<T> extends Div {
    /** What the editor shows of a thing, and what it can do with it. */
    public interface Desk<T> {
        List<T> read();

        boolean isOffered(T thing);

        Line line(T thing);

        /** Moves a thing by one place. */
        void move(T thing, boolean up);

        void open(T thing);
    }

    /**
     * How a thing stands in the list.
     *
     * @param id the same before and after a change
     * @param second what more there is to say; empty for nothing
     * @param fixed it keeps its name, and can only be moved
     */
    public record Line(String id, String name, String second, List<Badge> badges, boolean fixed) {}

    private final Desk<T> desk;
    private final Panel offered = new Panel("");
    private final Panel retired = new Panel("");
    private final UnorderedList lines = new UnorderedList();
    private final UnorderedList retiredLines = new UnorderedList();

    public ListEditor(String title, Desk<T> desk) {
        this.desk = desk;
        addClassName("lt-list-editor");
        offered.setTitle(title);
        retired.setTitle(getTranslation("base.list.retired"));
        lines.addClassName("lt-lines");
        retiredLines.addClassName("lt-lines");
        offered.add(lines);
        retired.add(retiredLines);
        add(offered, retired);
        refresh();
    }

    /** Reads the list again, after a change. */
    public void refresh() {
        refresh(null, false);
    }

    private void refresh(@Nullable String moved, boolean up) {
        List<T> things = desk.read();
        List<T> shown = things.stream().filter(desk::isOffered).toList();
        lines.removeAll();
        for (int i = 0; i < shown.size(); i++) lines.add(offered(shown.get(i), i, shown.size(), moved, up));
        retiredLines.removeAll();
        things.stream()
                .filter(thing -> !desk.isOffered(thing))
                .forEach(thing -> retiredLines.add(line(thing, desk.line(thing))));
        retired.setVisible(shown.size() < things.size());
    }

    private ListItem offered(T thing, int place, int count, @Nullable String moved, boolean up) {
        Line line = desk.line(thing);
        ListItem item = line(thing, line);
        Button higher = mover(thing, line, true, place > 0);
        Button lower = mover(thing, line, false, place < count - 1);
        Div movers = new Div(higher, lower);
        movers.addClassName("lt-movers");
        item.addComponentAtIndex(1, movers);
        if (line.id().equals(moved)) focus(up ? higher : lower, up ? lower : higher);
        return item;
    }

    private static void focus(Button wished, Button other) {
        (wished.isEnabled() ? wished : other).focus();
    }

    private Button mover(T thing, Line line, boolean up, boolean can) {
        Button button = new Button(Symbol.of("chevron-down"), click -> {
            desk.move(thing, up);
            refresh(line.id(), up);
        });
        button.setAriaLabel(getTranslation(up ? "base.list.up" : "base.list.down", line.name()));
        button.addThemeNames("tertiary");
        button.addClassName(up ? "lt-higher" : "lt-lower");
        button.setEnabled(can);
        return button;
    }

    private ListItem line(T thing, Line line) {
        Div text = new Div(new Span(line.name()));
        if (!line.second().isEmpty()) {
            Span second = new Span(line.second());
            second.addClassName("lt-second");
            text.add(second);
        }
        if (!line.badges().isEmpty()) {
            Div badges = new Div();
            badges.addClassName("lt-row");
            line.badges().forEach(badges::add);
            text.add(badges);
        }
        text.addClassName("lt-line-text");
        ListItem item = new ListItem(text);
        if (!line.fixed()) item.add(editor(thing, line));
        return item;
    }

    private Button editor(T thing, Line line) {
        Button edit = new Button(getTranslation("base.list.edit"), click -> desk.open(thing));
        edit.setAriaLabel(getTranslation("base.list.edit.what", line.name()));
        edit.addThemeNames("tertiary");
        return edit;
    }
}
