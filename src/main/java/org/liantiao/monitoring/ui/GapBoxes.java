package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.Budget;
import org.liantiao.monitoring.RatePage;

/** What keeps the target's rate below 100%, drawn as boxes and said in a line: each figure opens its list. */
final class GapBoxes {
    /** More boxes than this nobody can count. */
    private static final long MOST = 40;

    private final Component reader;
    private final RatePage page;
    private final Counts counts;
    private final long room;

    /** @param room how many more unresolved ones the target allows */
    GapBoxes(Component reader, RatePage page, Counts counts, long room) {
        this.reader = reader;
        this.page = page;
        this.counts = counts;
        this.room = room;
    }

    /** Whether there are few enough to be drawn one by one. */
    boolean canBeCounted() {
        return page.rate().gaps().stream().mapToLong(this::count).sum() + room <= MOST;
    }

    /** One box a case. */
    Component boxes() {
        Div boxes = drawing("lt-boxes");
        for (Figure gap : page.rate().gaps()) for (long i = 0; i < count(gap); i++) boxes.add(box(look(gap)));
        for (long i = 0; i < room; i++) boxes.add(box("room"));
        return boxes;
    }

    /** The same as a bar, however many there are. */
    Component bar() {
        Div bar = drawing("lt-budget-bar");
        for (Figure gap : page.rate().gaps()) bar.add(part(look(gap), count(gap)));
        bar.add(part("room", room));
        return bar;
    }

    Component legend() {
        Div legend = new Div();
        legend.addClassNames("lt-second", "lt-legend");
        for (Figure gap : page.rate().gaps()) legend.add(entry(gap));
        if (room > 0)
            legend.add(new Span(box("room"), new Span(reader.getTranslation("monitoring.legend.room", room))));
        return legend;
    }

    private Component entry(Figure gap) {
        Span entry = new Span(box(look(gap)), new Span(reader.getTranslation(gap.textKey()) + " "), counts.of(gap));
        if (count(gap) > 0 && mayRiseNow(gap)) entry.add(reader.getTranslation("monitoring.legend." + gap));
        return entry;
    }

    /** What was overdue on the last day of a period that is over stays so; the others are read on the day one looks. */
    private boolean mayRiseNow(Figure gap) {
        return Budget.mayRise(gap) && (gap != Figure.OVERDUE || page.period().runsOn(page.asOf()));
    }

    private long count(Figure gap) {
        return page.total().of(gap);
    }

    private static String look(Figure gap) {
        return Budget.mayRise(gap) ? "overdue" : "failed";
    }

    private Div drawing(String look) {
        String gaps = page.rate().gaps().stream()
                .map(gap -> reader.getTranslation(gap.textKey()) + " " + counts.number(count(gap)))
                .collect(Collectors.joining(reader.getTranslation("monitoring.comma")));
        Div drawing = new Div();
        drawing.addClassName(look);
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", reader.getTranslation("monitoring.boxes", gaps, counts.number(room)));
        return drawing;
    }

    private static Span part(String look, long cases) {
        Span part = box(look);
        part.getStyle().set("--cases", String.valueOf(cases));
        part.setVisible(cases > 0);
        return part;
    }

    private static Span box(String look) {
        Span box = new Span();
        box.addClassNames("lt-box", look);
        return box;
    }
}
