package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.StepKind;
import org.liantiao.disputes.ui.Words;

/** 经过: every step of the case, the latest first. */
public final class TimelineCard extends Fold {
    private static final int SHOWN = 9;
    /** Steps whose day is that of something else: the quarrel, a sitting to come. */
    private static final Set<StepKind> ENTERED =
            EnumSet.of(StepKind.REGISTERED, StepKind.SESSION_PLANNED, StepKind.SESSION_CANCELLED);

    private final OnPage page;
    private final @Nullable Instant imported;
    private final OrderedList list = new OrderedList();

    public TimelineCard(OnPage page) {
        super(
                UI.getCurrent().getTranslation("disputes.case.timeline"),
                UI.getCurrent()
                        .getTranslation(
                                "disputes.case.timeline.count",
                                page.file().timeline().size()));
        this.page = page;
        this.imported = page.file().timeline().stream()
                .filter(step -> step.kind() == StepKind.IMPORTED)
                .findFirst()
                .map(CaseFile.StepLine::at)
                .orElse(null);
        list.addClassName("lt-timeline");
        list.setClassName("years", imported != null);
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
        Div right = new Div(what(step));
        right.addClassName("lt-two-lines");
        if (Words.tellsMore(step)) right.add(styled(step.note(), "lt-second", "lt-clamp"));
        return new ListItem(when(step, at), right);
    }

    /** The day it happened; when it was written down on another, that one too. A ledger's steps came in with the case. */
    private Span when(CaseFile.StepLine step, LocalDateTime at) {
        LocalDate entered = at.toLocalDate();
        if (step.at().equals(imported) && step.kind() != StepKind.IMPORTED)
            return when(step.day(), getTranslation("disputes.case.timeline.ledger"));
        LocalDate day = ENTERED.contains(step.kind()) ? entered : step.day();
        return when(
                day,
                day.equals(entered)
                        ? Days.time(at.toLocalTime())
                        : getTranslation("disputes.case.timeline.entered", page.day(entered)));
    }

    private Span when(LocalDate day, String second) {
        Span when = new Span(styled(page.day(day), "lt-strong"), styled(second, "lt-third"));
        when.addClassName("lt-two-lines");
        return when;
    }

    private Span what(CaseFile.StepLine step) {
        Span what = new Span(
                new Span(Words.of(this, step, page.day(step.day()), page.file().signals())),
                styled(actor(step), "lt-third"));
        what.addClassName("lt-step-what");
        return what;
    }

    private String actor(CaseFile.StepLine step) {
        return step.forName() == null
                ? step.actor()
                : getTranslation("disputes.case.timeline.for", step.actor(), step.forName());
    }

    private static Span styled(String text, String... styles) {
        Span span = new Span(text);
        span.addClassNames(styles);
        return span;
    }
}
