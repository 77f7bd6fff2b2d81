package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.jurisdiction.CalendarDay;

/** One year's notice, as the State Council writes it: each holiday from when to when, and the days made up. */
class YearPanel extends Panel {
    YearPanel(int year, List<CalendarDay> days) {
        super("");
        setTitle(getTranslation("jurisdiction.calendar.year", String.valueOf(year)));
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        HolidayRun.of(days).forEach(run -> list.add(line(run.name(), List.of(new Span(span(run))))));
        List<Span> made =
                days.stream().filter(CalendarDay::work).map(this::workday).toList();
        if (!made.isEmpty()) list.add(line(getTranslation("jurisdiction.calendar.workdays"), made));
        add(list);
    }

    private ListItem line(String name, List<Span> when) {
        Div second = new Div();
        when.forEach(second::add);
        second.addClassNames("lt-second", "lt-days");
        Div text = new Div(new Span(name), second);
        text.addClassName("lt-line-text");
        return new ListItem(text);
    }

    private Span workday(CalendarDay day) {
        return new Span(Days.weekday(getLocale(), day.date()));
    }

    private String span(HolidayRun run) {
        String first = Days.day(getLocale(), run.first());
        return run.days() == 1
                ? first
                : getTranslation("jurisdiction.calendar.span", first, Days.day(getLocale(), run.last()), run.days());
    }
}
