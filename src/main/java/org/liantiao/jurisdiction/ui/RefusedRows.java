package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.ui.Refusals;

/** The rows of a file that cannot come in, each with its number and every reason. */
class RefusedRows extends Grid<RefusedRow> {
    private static final int SHOWN_AT_ONCE = 8;

    RefusedRows(List<RefusedRow> rows) {
        addColumn(RefusedRow::row)
                .setHeader(getTranslation("jurisdiction.file.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::reasons)
                .setHeader(getTranslation("jurisdiction.file.reasons"))
                .setFlexGrow(1);
        setPageSize(50);
        setItems(rows);
        setAllRowsVisible(rows.size() <= SHOWN_AT_ONCE);
        setSelectionMode(SelectionMode.NONE);
        addClassName("lt-refused-rows");
    }

    private Div reasons(RefusedRow row) {
        Span second = new Span(row.refusals().stream()
                .map(this::sentence)
                .collect(Collectors.joining(getTranslation("jurisdiction.file.then"))));
        second.addClassName("lt-second");
        Div cell = new Div(new Span(row.text().isEmpty() ? "—" : row.text()), second);
        cell.addClassName("lt-line-text");
        return cell;
    }

    private String sentence(Refusal refusal) {
        String sentence = Refusals.sentence(this, refusal);
        if (refusal.field().isEmpty()) return sentence;
        return getTranslation(
                "jurisdiction.file.reason", getTranslation("jurisdiction.column." + refusal.field()), sentence);
    }
}
