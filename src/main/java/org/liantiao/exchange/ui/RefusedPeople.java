package org.liantiao.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;

/** The rows of a roster that stay out, each with its number and every reason. */
final class RefusedPeople extends Panel {
    private static final int SHOWN_AT_ONCE = 8;

    RefusedPeople(List<RefusedRow> rows) {
        super("");
        setTitle(getTranslation("exchange.refused.title", rows.size()));
        Paragraph help = new Paragraph(getTranslation("exchange.roster.refused"));
        help.addClassName("lt-second");
        add(help, grid(rows));
    }

    private Grid<RefusedRow> grid(List<RefusedRow> rows) {
        Grid<RefusedRow> grid = new Grid<>();
        grid.addColumn(RefusedRow::row)
                .setHeader(getTranslation("exchange.refused.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::reasons).setHeader(getTranslation("exchange.roster.reasons"));
        grid.setPageSize(50);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= SHOWN_AT_ONCE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("lt-refused-rows");
        return grid;
    }

    private Div reasons(RefusedRow row) {
        Div cell = new Div(new Span(row.text().isEmpty() ? "—" : row.text()));
        row.refusals().forEach(reason -> {
            Div line = new Div(sentence(reason));
            line.addClassName("lt-second");
            cell.add(line);
        });
        cell.addClassName("lt-reasons");
        return cell;
    }

    private String sentence(Refusal reason) {
        String column = getTranslation("exchange.roster.field." + reason.field());
        return getTranslation("exchange.reason", column, Refusals.sentence(this, reason));
    }
}
