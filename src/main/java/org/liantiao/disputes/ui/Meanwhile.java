package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseFile.Head;
import org.liantiao.disputes.CaseFile.StepLine;
import org.liantiao.disputes.End;
import org.liantiao.disputes.State;

/**
 * 有人先动过了: what was done to a case since somebody opened it, and where it stands now. It stands above what they typed,
 * which stays, so that they can decide what to do with it.
 */
public final class Meanwhile extends Div {
    private final Clock clock;

    public Meanwhile(Clock clock) {
        this.clock = clock;
        addClassName("lt-meanwhile");
        getElement().setAttribute("role", "status");
        clear();
    }

    /** Whether there is something to tell. */
    public boolean tells() {
        return isVisible();
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** Tells what happened between two readings of a case; nothing when nothing did. */
    public void show(CaseFile before, CaseFile now) {
        clear();
        List<StepLine> since = now.timeline()
                .subList(0, now.timeline().size() - before.timeline().size());
        if (since.isEmpty()) return;
        UnorderedList steps = new UnorderedList();
        since.reversed().forEach(step -> steps.add(line(step, now.signals())));
        Anchor open = new Anchor("case/" + now.head().id(), getTranslation("disputes.meanwhile.open"));
        open.setTarget(AnchorTarget.BLANK);
        Div words = new Div(
                new Paragraph(getTranslation("disputes.meanwhile.changed")),
                steps,
                new Paragraph(getTranslation(
                        "disputes.meanwhile.now", state(now.head()), now.head().holderName())),
                open);
        add(Symbol.of("history"), words);
        setVisible(true);
    }

    private ListItem line(StepLine step, List<CaseFile.SignalLine> noted) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), clock.getZone());
        String when = at.toLocalDate().equals(LocalDate.now(clock))
                ? Days.time(at.toLocalTime())
                : Days.moment(getLocale(), at);
        String done = Words.of(this, step, Days.day(getLocale(), step.day()), noted);
        ListItem line = new ListItem(new Span(getTranslation("disputes.meanwhile.step", done, step.actor(), when)));
        if (Words.tellsMore(step)) {
            Span note = new Span(step.note());
            note.addClassNames("lt-second", "lt-clamp");
            line.add(note);
        }
        return line;
    }

    private String state(Head head) {
        End end = head.end();
        return head.state() == State.CLOSED && end != null
                ? Words.of(this, end)
                : Words.of(this, head.state(), head.tier());
    }
}
