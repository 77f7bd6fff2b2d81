package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseRow;

/** One pile of somebody's work: the most urgent cases, and the way to all of them. */
final class WorkPile extends Panel {
    /** A phone shows so many; the style sheet hides the others there. */
    private static final int ON_A_PHONE = 3;

    /**
     * @param title with the count; null where the heading of the screen says it
     * @param count how many there are in all
     * @param all where all of them are
     */
    WorkPile(@Nullable String title, int count, List<CaseRow> rows, String all, Function<CaseRow, CaseItem> item) {
        addClassName("lt-pile");
        if (title != null) add(new H2(title));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lt-items", "lt-arrows");
        rows.forEach(row -> list.add(new ListItem(item.apply(row))));
        add(list);
        if (count > ON_A_PHONE) add(all(count, rows.size(), all));
    }

    /** Says under the heading why it is here. */
    WorkPile because(String reason) {
        Paragraph why = new Paragraph(reason);
        why.addClassName("lt-second");
        addComponentAtIndex(1, why);
        return this;
    }

    private Anchor all(int count, int shown, String href) {
        Anchor all = new Anchor(href, getTranslation("disputes.work.all", count));
        all.addClassName("lt-all");
        if (count <= shown) all.addClassName("lt-phone-only");
        return all;
    }
}
