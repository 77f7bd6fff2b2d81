package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.ui.Words;

/** The lines of a clock's ledger as sentences: what happened, and until when it ran afterwards. */
final class LedgerLines extends OrderedList {
    private static final Set<ClockEntryKind> COUNTED =
            EnumSet.of(ClockEntryKind.TIER_STARTED, ClockEntryKind.RESUMED, ClockEntryKind.RESUMED_LONGER);

    private final OnPage page;

    LedgerLines(OnPage page) {
        this.page = page;
        addClassName("lt-ledger");
        List<CaseFile.ClockLine> lines = page.file().ledger();
        for (int i = 0; i < lines.size(); i++) if (!isReplacedAtOnce(lines, i)) add(line(lines.get(i), i == 0));
    }

    /** Accepted on the day it was registered: the case's days are set twice, and once is enough to read. */
    private static boolean isReplacedAtOnce(List<CaseFile.ClockLine> lines, int i) {
        return lines.get(i).kind() == ClockEntryKind.CASE_SET
                && lines.subList(i + 1, lines.size()).stream()
                        .anyMatch(later -> later.kind() == ClockEntryKind.CASE_SET
                                && later.day().equals(lines.get(i).day()));
    }

    private ListItem line(CaseFile.ClockLine line, boolean first) {
        Span day = new Span(page.day(line.day()));
        day.addClassName("lt-third");
        String sentence = sentence(line, first);
        Span what = new Span(
                line.reason().isEmpty()
                        ? sentence
                        : getTranslation("disputes.case.clock.reason", sentence, line.reason()));
        Span until = new Span(until(line));
        until.addClassName("lt-nowrap");
        return new ListItem(day, what, until);
    }

    private String sentence(CaseFile.ClockLine line, boolean first) {
        String days = Words.of(this, line.unit(), line.days());
        if (line.kind() == ClockEntryKind.CASE_SET)
            return getTranslation("disputes.case.clock.set." + start(first), days);
        return Words.of(this, line.kind(), Words.of(this, line.tier()), days) + moved(line);
    }

    /** What the case's own days are counted from. */
    private String start(boolean first) {
        if (!first) return "accepted";
        return page.head().round() == 1 ? "registered" : "reopened";
    }

    /** Why a date is not simply so many days on: a rest day, the case's own deadline, or that it was due before. */
    private String moved(CaseFile.ClockLine line) {
        LocalDateTime due = line.dueAfter();
        if (due != null
                && line.kind() == ClockEntryKind.RULING_URGENT
                && due.toLocalDate().isBefore(line.day())) return getTranslation("disputes.case.clock.kept");
        if (due == null || line.unit() != DayUnit.CALENDAR || !COUNTED.contains(line.kind())) return "";
        LocalDate plain = line.day().plusDays(line.days());
        LocalDate end = due.toLocalDate();
        if (end.equals(plain)) return "";
        return getTranslation(end.isAfter(plain) ? "disputes.case.clock.rolled" : "disputes.case.clock.capped");
    }

    private String until(CaseFile.ClockLine line) {
        LocalDateTime due = line.dueAfter();
        return switch (line.kind()) {
            case CASE_SET -> getTranslation("disputes.case.clock.until", page.day(line.deadlineAfter()));
            case STOPPED, ENDED -> "";
            case PAUSED -> getTranslation("disputes.case.clock.stands");
            default -> due == null ? "" : getTranslation("disputes.case.clock.until", page.day(due.toLocalDate()));
        };
    }
}
