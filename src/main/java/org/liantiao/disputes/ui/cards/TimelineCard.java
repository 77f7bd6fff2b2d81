package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.StepKind;
import org.liantiao.disputes.ui.Words;

/** 经过: every step of the case, the latest first. */
public final class TimelineCard extends Fold {
    private static final int SHOWN = 9;
    /** Steps whose note is a part of their sentence. */
    private static final Set<StepKind> TOLD = EnumSet.of(
            StepKind.IMPORTED,
            StepKind.RISK_NOTED,
            StepKind.REPORTED,
            StepKind.PARTY_COMPLETED,
            StepKind.HANDLER_CHANGED);

    private final OnPage page;
    private final OrderedList list = new OrderedList();

    public TimelineCard(OnPage page) {
        super(
                UI.getCurrent().getTranslation("disputes.case.timeline"),
                UI.getCurrent()
                        .getTranslation(
                                "disputes.case.timeline.count",
                                String.valueOf(page.file().timeline().size())));
        this.page = page;
        list.addClassName("lt-timeline");
        add(list);
        int all = page.file().timeline().size();
        show(SHOWN);
        if (all > SHOWN) {
            Link more = new Link(getTranslation("disputes.case.timeline.all", String.valueOf(all)), () -> {});
            more.addClickListener(click -> {
                show(all);
                more.setVisible(false);
            });
            add(more);
        }
    }

    private void show(int most) {
        list.removeAll();
        page.file().timeline().stream().limit(most).forEach(step -> list.add(line(step)));
    }

    private ListItem line(CaseFile.StepLine step) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), page.zone());
        boolean sameDay = at.toLocalDate().equals(step.day());
        Span day = new Span(page.day(step.day()));
        day.addClassName("lt-strong");
        Span time = new Span(
                sameDay
                        ? Days.time(at.toLocalTime())
                        : getTranslation("disputes.case.timeline.entered", page.day(at.toLocalDate())));
        time.addClassName("lt-third");
        Span left = new Span(day, time);
        left.addClassName("lt-two-lines");
        Span actor = new Span(step.actor());
        actor.addClassName("lt-third");
        Span what = new Span(new Span(sentence(step)), actor);
        what.addClassName("lt-step-what");
        Div right = new Div(what);
        right.addClassName("lt-two-lines");
        if (!TOLD.contains(step.kind()) && !step.note().isEmpty()) right.add(note(step.note()));
        return new ListItem(left, right);
    }

    private Span note(String text) {
        Span note = new Span(text);
        note.addClassNames("lt-second", "lt-clamp");
        return note;
    }

    private String sentence(CaseFile.StepLine step) {
        String told = step.kind() == StepKind.RISK_NOTED ? Words.of(this, Signal.valueOf(step.note())) : step.note();
        return Words.of(this, step.kind(), Words.of(this, step.tier()), TOLD.contains(step.kind()) ? told : "");
    }
}
