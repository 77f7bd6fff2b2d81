package org.liantiao.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the elements of a filled template. */
final class Nodes {
    private Nodes() {}

    static Element body(Document page) {
        return (Element) page.getElementsByTagName("body").item(0);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) children.add(element);
        return children;
    }

    /** The cells of each row that has any. */
    static List<List<Element>> rows(Element table) {
        return children(table).stream()
                .filter(row -> row.getTagName().equals("tr"))
                .map(Nodes::children)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    static Set<String> looks(Element element) {
        return Set.copyOf(List.of(element.getAttribute("class").strip().split(" +")));
    }

    /** A number an attribute holds; 1 when there is none. */
    static int number(Element cell, String attribute) {
        String text = cell.getAttribute(attribute);
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }
}
