package org.liantiao.papers;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What people typed (class {@code story}): each of its lines becomes a paragraph, which is indented like any other. */
final class Stories {
    private Stories() {}

    static void split(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> stories = IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .filter(element -> Nodes.looks(element).contains("story"))
                .toList();
        stories.forEach(Stories::split);
    }

    private static void split(Element story) {
        List<String> lines = story.getTextContent()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < 2) return;
        if (story.getTagName().equals("p")) {
            for (String line : lines) story.getParentNode().insertBefore(paragraph(story, line), story);
            story.getParentNode().removeChild(story);
        } else {
            while (story.getFirstChild() instanceof Node child) story.removeChild(child);
            for (String line : lines) story.appendChild(paragraph(story, line));
        }
    }

    private static Element paragraph(Element story, String line) {
        Element paragraph = story.getOwnerDocument().createElement("p");
        if (story.getTagName().equals("p")) paragraph.setAttribute("class", story.getAttribute("class"));
        paragraph.setTextContent(line);
        return paragraph;
    }
}
