package org.liantiao.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liantiao.disputes.Figure;
import org.liantiao.reports.Column;
import org.liantiao.reports.StatisticsTable;
import org.liantiao.reports.TableRow;
import org.liantiao.reports.TenThousands;

/** A statistics table with its sums at the end. Counts open their lists. On a phone each line is a card without its noughts. */
final class FiguresTable extends NativeTable {
    private final StatisticsTable table;
    private final Locale locale;

    FiguresTable(StatisticsTable table, Locale locale) {
        this.table = table;
        this.locale = locale;
        addClassNames("lt-figures-table", "dense");
        getElement().setAttribute("role", "table");
        List<List<Column>> groups = Column.grouped(table.columns());
        getHead().add(groupHeads(groups), columnHeads());
        for (TableRow row : table.rows()) getBody().add(line(row.name(), row));
        NativeTableRow total = line(getTranslation("reports.table.total"), table.total());
        total.addClassName("total");
        getBody().add(total);
    }

    private NativeTableRow groupHeads(List<List<Column>> groups) {
        NativeTableRow head = row();
        NativeTableHeaderCell name = header(getTranslation(table.by().textKey() + ".head"), "");
        name.getElement().setAttribute("rowspan", "2");
        head.add(name);
        for (List<Column> group : groups) {
            NativeTableHeaderCell cell =
                    header(getTranslation(group.getFirst().group().textKey()), "group");
            cell.getElement().setAttribute("colspan", String.valueOf(group.size()));
            cell.getElement().setAttribute("scope", "colgroup");
            head.add(cell);
        }
        return head;
    }

    private NativeTableRow columnHeads() {
        NativeTableRow head = row();
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++)
            head.add(header(getTranslation(columns.get(i).headKey()), begins(i) ? "lt-right begins" : "lt-right"));
        return head;
    }

    private boolean begins(int column) {
        List<Column> columns = table.columns();
        return column == 0
                || columns.get(column).group() != columns.get(column - 1).group();
    }

    private static NativeTableHeaderCell header(String text, String look) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        if (!look.isEmpty()) cell.addClassNames(look.split(" "));
        cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(String name, TableRow row) {
        NativeTableRow line = row();
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
        line.add(head);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) line.add(cell(columns.get(i), row, begins(i)));
        return line;
    }

    private NativeTableCell cell(Column column, TableRow row, boolean begins) {
        NativeTableCell cell = new NativeTableCell(content(column, row));
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", getTranslation(column.textKey()));
        cell.addClassName("lt-right");
        cell.setClassName("begins", begins);
        cell.setClassName("zero", isNought(column, row));
        return cell;
    }

    private static boolean isNought(Column column, TableRow row) {
        return column == Column.AMOUNT ? row.yuan().signum() == 0 : column.count(row) == 0;
    }

    private Component content(Column column, TableRow row) {
        if (column == Column.AMOUNT) return new Span(money(row.yuan()));
        Figure figure = column.figure();
        long count = column.count(row);
        String number = NumberFormat.getIntegerInstance(locale).format(count);
        return figure == null || count == 0 || !table.opensLists()
                ? new Span(number)
                : new org.liantiao.base.ui.Figure(number, href(figure, row));
    }

    private String money(BigDecimal yuan) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(yuan.signum() == 0 ? 0 : TenThousands.DECIMALS);
        return format.format(TenThousands.of(yuan));
    }

    private String href(Figure figure, TableRow row) {
        Map<String, String> parameters = table.query(figure, row).parameters(row.place());
        return "disputes?" + QueryParameters.simple(parameters).getQueryString();
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }
}
