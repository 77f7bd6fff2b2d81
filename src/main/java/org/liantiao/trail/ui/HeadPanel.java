package org.liantiao.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.trail.TrailSearch.Ending;

/** 链首: where the chain ends now and ended on the last days, to be copied or printed, and the way to take all of it along. */
final class HeadPanel extends Panel {
    HeadPanel(Optional<Ending> now, List<Ending> days, Component chain) {
        super(UI.getCurrent().getTranslation("trail.head.title"));
        setMore(chain);
        Paragraph about = new Paragraph(getTranslation("trail.head.about"));
        about.addClassName("lt-second");
        add(about);
        if (now.isEmpty()) {
            add(new Paragraph(getTranslation("trail.head.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-trail-heads");
        list.add(item(getTranslation("trail.head.now"), now.get()));
        days.forEach(day -> list.add(item(Days.full(getLocale(), day.day()), day)));
        add(list);
    }

    private ListItem item(String when, Ending head) {
        Code hash = new Code(head.seq() + ":" + head.hash());
        return new ListItem(new Span(getTranslation("trail.head.day", when, String.valueOf(head.seq()))), hash);
    }
}
