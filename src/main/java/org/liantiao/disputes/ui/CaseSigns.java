package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.End;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** How a case shows in a list: due when, standing where, between whom. Says it in the reader's language. */
final class CaseSigns {
    /** So many days before it is due a case shows in amber. */
    private static final int SOON = 3;

    private final Component screen;
    private final Vocabulary vocabulary;
    private final Clock clock;

    CaseSigns(Component screen, Vocabulary vocabulary, Clock clock) {
        this.screen = screen;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Whose it is; of a case under seal, for whoever may not open it, that alone. */
    String parties(CaseRow row) {
        if (row.isUnseen()) return say("unseen");
        return row.opens() ? parties(row.applicant(), row.respondent()) : say("sealed");
    }

    /** 密 */
    @Nullable
    Sign seal(CaseRow row) {
        return row.sealed() ? Sign.bad("lock", say("seal")) : null;
    }

    String parties(String applicant, String respondent) {
        return screen.getTranslation("disputes.row.parties", applicant, respondent);
    }

    String type(CaseRow row) {
        return row.isUnseen() ? "" : vocabulary.name(WordList.TYPE, row.typeCode(), locale());
    }

    /** Overdue, due today, due soon, due later or paused; null when nothing is due. */
    @Nullable
    Sign due(CaseRow row) {
        if (row.pausedOn() != null) return Sign.quiet("pause", say("paused"));
        LocalDateTime due = row.dueAt();
        if (due == null) return null;
        LocalDateTime now = LocalDateTime.now(clock);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        if (days < 0) return Sign.bad("alert", say("overdue", -days));
        if (days == 0) return today(due.toLocalTime(), due.isBefore(now));
        return days <= SOON ? Sign.warn("calendar", say("left", days)) : Sign.quiet("calendar", say("left", days));
    }

    /** The same, unless there is time: then the day alone says enough. */
    @Nullable
    Sign pressing(CaseRow row) {
        Sign due = due(row);
        return due == null || due.look().equals("quiet") && row.pausedOn() == null ? null : due;
    }

    private Sign today(LocalTime due, boolean passed) {
        if (passed) return Sign.bad("alert", say("overdueSince", Days.time(due)));
        return due.equals(DayUnit.END_OF_DAY)
                ? Sign.warn("clock", say("today"))
                : Sign.warn("clock", say("todayAt", Days.time(due)));
    }

    /** How long its call-back has been due. */
    Sign followUp(LocalDate planned) {
        long days = ChronoUnit.DAYS.between(planned, LocalDate.now(clock));
        return days > 0 ? Sign.warn("alert", say("followUpLate", days)) : Sign.warn("phone", say("followUpToday"));
    }

    /** The day it is due, in words; empty when nothing is. */
    String dueDay(CaseRow row) {
        if (row.dueAt() == null || row.pausedOn() != null) return "";
        String day = day(row.dueAt().toLocalDate());
        if (row.state() == State.AGREED) return say("performBy", day);
        return row.provisional() ? say("dueProvisionally", day) : say("dueOn", day);
    }

    /** Where it stands: 村办理中, 等审核, 已化解. */
    Sign state(CaseRow row) {
        String words = row.end() == null || row.state() != State.CLOSED && row.state() != State.DECLINED
                ? Words.of(screen, row.state(), row.tier())
                : Words.of(screen, row.end());
        return switch (row.state()) {
            case REGISTERED -> Sign.quiet("document", words);
            case IN_MEDIATION -> Sign.accent("clock", words);
            case AWAITING_RULING -> Sign.warn("scales", words);
            case AGREED -> Sign.ok("document", words);
            case DECLINED -> Sign.quiet("undo", words);
            case CLOSED -> ended(row.end(), words);
        };
    }

    private static Sign ended(@Nullable End end, String words) {
        if (end == End.RESOLVED) return Sign.ok("check", words);
        return end == End.FAILED ? Sign.bad("cross", words) : Sign.quiet("undo", words);
    }

    Sign risk(CaseRow row) {
        String level = "risk-" + row.risk().level();
        return new Sign(level + " risk", level, Words.of(screen, row.risk()));
    }

    /** The same; null where a row tells nothing. */
    @Nullable
    Sign grade(CaseRow row) {
        return row.isUnseen() ? null : risk(row);
    }

    /** A day without its year, unless it is of another one. */
    String day(LocalDate day) {
        return Days.near(locale(), day, LocalDate.now(clock));
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... params) {
        return screen.getTranslation("disputes.row." + key, params);
    }
}
