package org.liantiao.papers;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page that is written line by line and not from a template: what the binder says by itself, and papers of other modules. */
public final class PlainPage {
    private final Document page = Markup.read("<html lang=\"zh-CN\"><head></head><body></body></html>");

    public PlainPage(String title) {
        add("h1", title);
    }

    public PlainPage paragraph(String text) {
        add("p", text);
        return this;
    }

    /** @param look one of the classes of {@code paper.css} */
    public PlainPage paragraph(String text, String look) {
        add("p", text).setAttribute("class", look);
        return this;
    }

    /** Laid across, for many columns. */
    public PlainPage wide() {
        Nodes.body(page).setAttribute("class", "wide");
        return this;
    }

    /** @param widths of the columns, in percent */
    public PlainPage table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        Element table = add("table", "");
        Element head = (Element) table.appendChild(page.createElement("tr"));
        for (int i = 0; i < heads.size(); i++) {
            Element cell = cell(head, "th", heads.get(i));
            cell.setAttribute("width", widths.get(i) + "%");
        }
        for (List<String> row : rows) {
            Element line = (Element) table.appendChild(page.createElement("tr"));
            row.forEach(text -> cell(line, "td", text));
        }
        return this;
    }

    /** As PDF, with its fonts inside and its pages counted. */
    public byte[] pdf() {
        return PaperPdf.write(page);
    }

    Document document() {
        return page;
    }

    private Element cell(Element row, String name, String text) {
        Element cell = (Element) row.appendChild(page.createElement(name));
        cell.setTextContent(text);
        return cell;
    }

    private Element add(String name, String text) {
        Element element = (Element) Nodes.body(page).appendChild(page.createElement(name));
        element.setTextContent(text);
        return element;
    }
}
