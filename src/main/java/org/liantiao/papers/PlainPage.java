package org.liantiao.papers;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page the binder writes by itself, where there is no paper: what lies in the file but cannot be printed. */
final class PlainPage {
    private final Document page = Markup.read("<html lang=\"zh-CN\"><head></head><body></body></html>");

    PlainPage(String title) {
        add("h1", title);
    }

    PlainPage paragraph(String text) {
        add("p", text);
        return this;
    }

    /** @param widths of the columns, in percent */
    PlainPage table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
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
