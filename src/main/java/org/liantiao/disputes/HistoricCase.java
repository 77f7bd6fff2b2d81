package org.liantiao.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/**
 * A case of a past year as its ledger (台账) tells it: checked, in the order of days, ready to come in.
 *
 * @param ledgerKeys what makes the same row known again, and what did before
 * @param mediator the mediator's name as written; empty when the ledger names none
 * @param tier where it ended, or stands when it is open
 * @param end how it ended; null for 未办结
 * @param performance null when the ledger does not say
 */
public record HistoricCase(
        int ledgerYear,
        List<String> ledgerKeys,
        Area place,
        Matter matter,
        Person applicant,
        Person respondent,
        String mediator,
        Days days,
        Tier tier,
        @Nullable End end,
        @Nullable AgreementForm form,
        @Nullable Performance performance) {

    public HistoricCase {
        if ((end == null) != (days.concluded() == null)) throw new IllegalArgumentException("an end has its day");
        if ((end == End.RESOLVED) != (form != null)) throw new IllegalArgumentException("a settlement has its form");
    }

    /** What it was about; the codes are those of the county's word lists. */
    public record Matter(
            String typeCode,
            String sourceCode,
            String gradeCode,
            String facts,
            @Nullable BigDecimal amount) {}

    /** 申请人 or 被申请人. */
    public record Person(
            String name,
            @Nullable IdNumber idNumber,
            @Nullable PhoneNumber phone) {}

    /** The days of its life, in this order; null where nothing happened. */
    public record Days(
            LocalDate registered,
            @Nullable LocalDate accepted,
            @Nullable LocalDate toTownship,
            @Nullable LocalDate toCounty,
            @Nullable LocalDate concluded,
            @Nullable LocalDate followedUp) {}

    /** 履行情况 as the ledger has it. */
    public enum Performance {
        /** 已履行 */
        PERFORMED,
        /** 履行中: not due yet. */
        UNDER_WAY,
        /** 未履行: due, and not performed. */
        OUTSTANDING
    }
}
