package org.liantiao.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.liantiao.base.ui.Panel;
import org.liantiao.papers.MarkupRules;
import org.liantiao.papers.PaperField;
import org.liantiao.papers.PaperRows;

/** What a template may be written with: its fields, its rows, its elements. */
final class FieldsPanel extends Panel {
    FieldsPanel() {
        super(UI.getCurrent().getTranslation("papers.fields"));
        add(new Paragraph(getTranslation(
                "papers.fields.lead",
                tag("", PaperField.NUMBER.placeholder()),
                tag("#", PaperRows.PARTIES.placeholder()),
                tag("/", PaperRows.PARTIES.placeholder()),
                tag("^", PaperField.PERFORM_BY.placeholder()),
                tag("/", PaperField.PERFORM_BY.placeholder()))));
        part(
                "papers.fields.single",
                Arrays.stream(PaperField.values()).map(PaperField::placeholder).collect(Collectors.joining("  ")));
        for (PaperRows rows : PaperRows.values())
            part("papers.fields.rows", String.join("  ", rows.fields()), rows.placeholder());
        part("papers.fields.elements", String.join("  ", MarkupRules.ELEMENTS));
        part("papers.fields.classes", String.join("  ", MarkupRules.CLASSES));
    }

    private static String tag(String sign, String name) {
        return "{{" + sign + name + "}}";
    }

    private void part(String key, String words, Object... params) {
        Span names = new Span(words);
        names.addClassName("lt-template-words");
        NativeDetails part = new NativeDetails(getTranslation(key, params), names);
        add(part);
    }
}
