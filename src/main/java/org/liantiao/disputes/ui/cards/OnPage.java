package org.liantiao.disputes.ui.cards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.steps.StepDialogs;

/** What every card of the page looks at: the case as its reader sees it, the steps they can take, and the time. */
public record OnPage(CaseFile file, StepDialogs steps, LocalDateTime now, ZoneId zone, Locale locale) {
    CaseFile.Head head() {
        return file.head();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** The same when an earlier round was over: no step can be taken. */
    OnPage inRound(int round) {
        return new OnPage(file.inRound(round), steps, now, zone, locale);
    }

    /** Whether nobody knows of sessions that were held: a ledger tells of none. */
    boolean sessionsUnknown() {
        return head().imported() && head().round() == 1 && file.sessions().isEmpty();
    }

    /** 6月15日; with its year when that is another one. */
    String day(LocalDate day) {
        return Days.near(locale, day, today());
    }

    /** Whether the step can be taken now. */
    boolean can(CaseAction action) {
        return file.can(action);
    }
}
