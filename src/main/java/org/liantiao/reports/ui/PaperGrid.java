package org.liantiao.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.liantiao.reports.PaperTable;

/** A table of a paper, as it will be printed. On a phone each line is a card without its noughts. */
final class PaperGrid extends Div {
    PaperGrid(PaperTable paper) {
        addClassName("lt-paper-grid");
        NativeTable table = new NativeTable();
        table.addClassName("lt-figures-table");
        table.getElement().setAttribute("role", "table");
        NativeTableRow head = row();
        for (int i = 0; i < paper.heads().size(); i++) head.add(header(paper, i));
        table.getHead().add(head);
        paper.lines().forEach(line -> table.getBody().add(line(paper.heads(), line)));
        add(new H3(paper.title()), table);
    }

    private static NativeTableHeaderCell header(PaperTable paper, int column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(paper.heads().get(column));
        cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        boolean words = paper.lines().stream().anyMatch(line -> isSentence(line.get(column)));
        cell.setClassName("words", column > 0 && words);
        cell.setClassName("lt-right", column > 0 && !words);
        return cell;
    }

    private static NativeTableRow line(List<String> heads, List<String> line) {
        NativeTableRow row = row();
        NativeTableHeaderCell name = new NativeTableHeaderCell(line.getFirst());
        name.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
        row.add(name);
        for (int i = 1; i < line.size(); i++) {
            NativeTableCell cell = new NativeTableCell(line.get(i));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", heads.get(i));
            cell.addClassName(isSentence(line.get(i)) ? "words" : "lt-right");
            cell.setClassName("zero", line.get(i).equals("0"));
            row.add(cell);
        }
        return row;
    }

    /** Longer than this it is a sentence. */
    private static final int WORDS = 12;

    private static boolean isSentence(String text) {
        return text.length() > WORDS && !Character.isDigit(text.charAt(0));
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }
}
