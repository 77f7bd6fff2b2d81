package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.NextStep;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;

/** Puts the next step into words: who, by when, what. */
final class NextSentence {
    private final Component screen;
    private final OnPage page;
    private final CaseFile file;
    private final NextStep step;

    NextSentence(Component screen, OnPage page) {
        this.screen = screen;
        this.page = page;
        this.file = page.file();
        this.step = file.next().step();
    }

    void say(Sentence sentence) {
        if (step == NextStep.NOTHING) {
            sentence.say(
                    "disputes.case.over." + Objects.requireNonNull(file.head().end()));
            return;
        }
        LocalDateTime due = hasDate() ? file.clock().dueAt() : null;
        String what = say("disputes.case.do." + step, about());
        String who = Sentence.strong(who());
        if (due == null) sentence.say("disputes.case.next.open", who, "", what);
        else {
            String how = due.isBefore(page.now()) ? "late" : "by";
            sentence.say("disputes.case.next." + how, who, Sentence.strong(when(due)), what);
        }
    }

    /** A report is due at once, and nobody knows yet whether an old case has a date at all. */
    private boolean hasDate() {
        return step != NextStep.REPORT && step != NextStep.CONFIRM;
    }

    private Object[] about() {
        CaseFile.SessionLine planned = file.next().session();
        Tier tier = file.head().tier();
        return new Object[] {
            Words.of(screen, tier),
            tier.above().map(above -> Words.of(screen, above)).orElse(""),
            planned == null ? "" : String.valueOf(planned.serial()),
            planned == null ? "" : planned(planned),
            signal().map(Words::of).orElse("")
        };
    }

    private Optional<Signal> signal() {
        return file.signals().stream()
                .filter(CaseFile.SignalLine::outstanding)
                .findFirst()
                .map(CaseFile.SignalLine::signal);
    }

    private String who() {
        CaseFile.Head head = file.head();
        return head.handlerName() == null
                ? head.holderName()
                : say("disputes.case.who", head.holderName(), head.handlerName());
    }

    private String when(LocalDateTime due) {
        String day = due.getYear() == page.today().getYear()
                ? Days.weekday(page.locale(), due.toLocalDate())
                : Days.full(page.locale(), due.toLocalDate());
        return due.toLocalTime().equals(DayUnit.END_OF_DAY)
                ? day
                : say("disputes.case.next.at", day, Days.time(due.toLocalTime()));
    }

    private String planned(CaseFile.SessionLine session) {
        LocalTime time = session.heldAt();
        String day = page.day(session.heldOn());
        return time == null ? day : day + " " + Days.time(time);
    }

    private String say(String key, Object... params) {
        return screen.getTranslation(key, params);
    }
}
