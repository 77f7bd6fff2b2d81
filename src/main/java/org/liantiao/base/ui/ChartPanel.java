package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.ChartData.Datum;
import org.liantiao.base.ui.ChartData.Look;
import org.liantiao.base.ui.ChartData.Row;
import org.liantiao.base.ui.ChartData.Series;

/**
 * A card with a chart, and the same numbers as a table: one click away on the screen, always there for a screen reader, and in
 * sight as soon as the keyboard comes to one of its links.
 */
public final class ChartPanel extends Panel {
    private static final String AS_TABLE = "as-table";

    private final ChartData data;

    public ChartPanel(String title, ChartData data) {
        super(title);
        this.data = data;
        addClassName("lt-chart-panel");
        if (data.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("base.chart.empty"));
            empty.addClassName("lt-third");
            add(empty);
            return;
        }
        setMore(toggle());
        add(new Chart(data), table(title));
    }

    private Component toggle() {
        NativeButton toggle = new NativeButton(getTranslation("base.chart.table"));
        toggle.addClassName("lt-chart-toggle");
        toggle.addClickListener(click -> {
            boolean asTable = !hasClassName(AS_TABLE);
            setClassName(AS_TABLE, asTable);
            toggle.setText(getTranslation(asTable ? "base.chart.chart" : "base.chart.table"));
        });
        return toggle;
    }

    private NativeTable table(String title) {
        NativeTable table = new NativeTable();
        table.addClassName("lt-chart-table");
        table.setCaptionText(title);
        NativeTableRow head = new NativeTableRow();
        head.add(header(data.rowsTitle(), "col"));
        data.series().stream().filter(ChartPanel::isInTable).forEach(one -> head.add(header(one.name(), "col")));
        table.getHead().add(head);
        for (int i = 0; i < data.rows().size(); i++) table.getBody().add(row(i));
        return table;
    }

    private static boolean isInTable(Series series) {
        return series.look() != Look.TARGET;
    }

    private NativeTableRow row(int number) {
        Row row = data.rows().get(number);
        NativeTableHeaderCell name = header("", "row");
        name.add(row.href() == null ? new Span(row.name()) : new Anchor(row.href(), row.name()));
        NativeTableRow line = new NativeTableRow(name);
        for (Series series : data.series())
            if (isInTable(series)) line.add(cell(series, series.data().get(number)));
        return line;
    }

    /** A percentage is no number of cases: the figures beside it open the lists. */
    private static NativeTableCell cell(Series series, Datum datum) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("lt-right");
        boolean counts = series.look() != Look.LINE && series.look() != Look.LINE_LAST;
        cell.add(datum.href() == null || !counts ? new Span(datum.text()) : new Figure(datum.text(), datum.href()));
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
