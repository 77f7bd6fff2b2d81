package org.liantiao.trail.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.liantiao.base.ui.Days;
import org.liantiao.trail.TrailLine;
import org.liantiao.trail.TrailWords;

/** The lines that were found, fifty at a time: side by side on a desktop, one below the other on a phone. */
final class TrailGrid extends Grid<TrailLine> {
    private static final int PAGE = 50;
    private static final String LINE = """
            <div class="lt-trail-line"><span class="lt-second">${item.when}</span><span class="lt-strong">${item.what}</span>\
            <span>${item.who}</span><span class="lt-second">${item.facts}</span><span class="lt-third">${item.place}</span></div>""";

    TrailGrid(TrailWords words, Clock clock) {
        addClassName("lt-trail-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        setEmptyStateText(getTranslation("trail.none"));
        addColumn(LitRenderer.<TrailLine>of(LINE)
                .withProperty("when", line -> when(line, clock))
                .withProperty("what", line -> words.kind(getLocale(), line.kind()))
                .withProperty("who", line -> words.who(getLocale(), line))
                .withProperty("facts", line -> words.facts(getLocale(), line))
                .withProperty("place", this::place));
    }

    void show(BiFunction<Integer, Integer, List<TrailLine>> pages, IntSupplier count) {
        setItems(query -> pages.apply(query.getOffset(), query.getLimit()).stream(), query -> count.getAsInt());
    }

    private String when(TrailLine line, Clock clock) {
        return Days.moment(getLocale(), LocalDateTime.ofInstant(line.at(), clock.getZone()), LocalDate.now(clock));
    }

    private String place(TrailLine line) {
        return line.place() == 0
                ? getTranslation("trail.place.none")
                : getTranslation("trail.place", String.valueOf(line.place()));
    }
}
