package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.Breakdowns.Durations;
import org.liantiao.monitoring.Quartiles;
import org.liantiao.monitoring.RatePage;

/** 办理天数: how long the period's settlements took, by the tier that settled them; the middle half as a bar, the median in it. */
final class DaysTable extends Panel {
    private final RatePage page;
    private final Counts counts;
    private final int longest;

    DaysTable(RatePage page, Counts counts, Durations durations) {
        super("");
        this.page = page;
        this.counts = counts;
        this.longest = Math.max(
                1,
                Stream.concat(durations.all().stream(), durations.byTier().values().stream())
                        .mapToInt(Quartiles::third)
                        .max()
                        .orElse(1));
        setTitle(getTranslation("monitoring.days.title"));
        addClassName("lt-durations");
        if (durations.all().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("base.chart.empty"));
            none.addClassName("lt-third");
            add(none);
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("lt-plain-table");
        table.setCaptionText(getTranslation("monitoring.days.title"));
        table.getHead().add(head());
        table.getBody().add(row(null, durations.all().orElseThrow()));
        durations.byTier().forEach((tier, quartiles) -> table.getBody().add(row(tier, quartiles)));
        Paragraph how = new Paragraph(getTranslation("monitoring.days.how"));
        how.addClassName("lt-third");
        add(table, how);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        for (String key : new String[] {"tier", "cases", "median", "middle", "bar"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("monitoring.days." + key));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(key);
            head.add(cell);
        }
        return head;
    }

    /** @param tier null for all of them together */
    private NativeTableRow row(@Nullable Tier tier, Quartiles quartiles) {
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(getTranslation("monitoring.tier." + (tier == null ? "ALL" : tier.name())));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        row.add(
                cell("cases", cases(tier, quartiles)),
                cell("median", new Span(counts.number(quartiles.median()))),
                cell("middle", new Span(counts.number(quartiles.first()) + "–" + counts.number(quartiles.third()))),
                cell("bar", bar(quartiles)));
        return row;
    }

    private static NativeTableCell cell(String look, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(look);
        return cell;
    }

    private Component cases(@Nullable Tier tier, Quartiles quartiles) {
        Slice slice = tier == null ? page.slice() : page.slice().at(tier);
        String href = counts.href(new FigureQuery(Figure.SUCCEEDED, page.period(), page.asOf(), slice), page.place());
        String cases = counts.number(quartiles.cases());
        return href == null ? new Span(cases) : new org.liantiao.base.ui.Figure(cases, href);
    }

    private Component bar(Quartiles quartiles) {
        Span middle = new Span();
        middle.addClassName("middle");
        middle.getStyle().set("--low", place(quartiles.first())).set("--high", place(quartiles.third()));
        Span median = new Span();
        median.addClassName("median");
        median.getStyle().set("--at", place(quartiles.median()));
        Div bar = new Div(middle, median);
        bar.addClassName("lt-durations-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private String place(int days) {
        return days * 100 / longest + "%";
    }
}
