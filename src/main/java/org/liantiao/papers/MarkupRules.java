package org.liantiao.papers;

import java.util.List;

/** The XHTML that templates are written in, for whoever writes one. */
public final class MarkupRules {
    /** 正文、标题、表格: all there is. */
    public static final List<String> ELEMENTS =
            List.of("html", "head", "title", "body", "h1", "h2", "p", "span", "br", "div", "table", "tr", "th", "td");

    /** Of our own style sheet; what each looks like is seen in the templates that come with the program. */
    public static final List<String> CLASSES = List.of(
            "cover",
            "title",
            "number",
            "left",
            "right",
            "centre",
            "story",
            "small",
            "note",
            "gap",
            "sign",
            "label",
            "tall",
            "taller",
            "tallest",
            "plain",
            "together",
            "page");

    private MarkupRules() {}
}
