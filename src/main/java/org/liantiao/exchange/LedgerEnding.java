package org.liantiao.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.End;
import org.liantiao.disputes.HistoricCase.Days;
import org.liantiao.disputes.HistoricCase.Performance;
import org.liantiao.jurisdiction.Tier;

/**
 * How a row ends, in the ledger's own words, and whether its parts go together.
 *
 * @param open 未办结
 */
record LedgerEnding(
        @Nullable Tier tier,
        boolean open,
        @Nullable End end,
        @Nullable AgreementForm form,
        @Nullable Performance performance) {
    private static final String OPEN = "未办结";
    private static final Map<String, Tier> TIERS =
            Map.of("村级", Tier.VILLAGE, "乡级", Tier.TOWNSHIP, "乡镇级", Tier.TOWNSHIP, "县级", Tier.COUNTY);
    private static final Map<String, End> ENDS = Map.of(
            "调解成功", End.RESOLVED,
            "调解不成", End.FAILED,
            "当事人拒绝", End.REFUSED,
            "当事人撤回", End.WITHDRAWN,
            "不予受理", End.DECLINED);
    private static final Map<String, AgreementForm> FORMS =
            Map.of("书面", AgreementForm.WRITTEN, "口头", AgreementForm.ORAL);
    private static final Map<String, Performance> PERFORMANCES =
            Map.of("已履行", Performance.PERFORMED, "履行中", Performance.UNDER_WAY, "未履行", Performance.OUTSTANDING);

    static LedgerEnding read(LedgerRow row, Reading reading) {
        boolean open = row.get(LedgerColumn.OUTCOME).equals(OPEN);
        return new LedgerEnding(
                word(row, LedgerColumn.TIER, TIERS, !open, reading),
                open,
                open ? null : word(row, LedgerColumn.OUTCOME, ENDS, true, reading),
                word(row, LedgerColumn.FORM, FORMS, false, reading),
                word(row, LedgerColumn.PERFORMANCE, PERFORMANCES, false, reading));
    }

    /** Where it ended or stands; an open row that does not say stands where it went up to. */
    Tier tier(Days days) {
        return tier == null ? reached(days) : tier;
    }

    /** Holds the parts against one another and against the days; what could not be read is not blamed twice. */
    void check(LedgerRow row, Days days, Reading reading) {
        if (open && days.concluded() != null) refuse(reading, LedgerColumn.CONCLUDED, "ledger.openConcluded");
        if (end != null && row.lacks(LedgerColumn.CONCLUDED))
            refuse(reading, LedgerColumn.CONCLUDED, "ledger.noConclusion");
        if (end == End.RESOLVED && row.lacks(LedgerColumn.FORM)) refuse(reading, LedgerColumn.FORM, "ledger.noForm");
        if (isUnsettled() && form != null) refuse(reading, LedgerColumn.FORM, "ledger.formWithout");
        if (isUnsettled() && performance != null)
            refuse(reading, LedgerColumn.PERFORMANCE, "ledger.performanceWithout");
        if (end == End.DECLINED && days.accepted() != null)
            refuse(reading, LedgerColumn.ACCEPTED, "ledger.declinedAccepted");
        if (days.concluded() == null && days.followedUp() != null && row.lacks(LedgerColumn.CONCLUDED))
            refuse(reading, LedgerColumn.FOLLOWED_UP, "ledger.followUpWithout");
        checkTier(row, days, reading);
    }

    private boolean isUnsettled() {
        return open || end != null && end != End.RESOLVED;
    }

    private void checkTier(LedgerRow row, Days days, Reading reading) {
        Tier needed = tier == null || reached(days).isAbove(tier) ? reached(days) : tier;
        if (needed.isAbove(Tier.VILLAGE) && row.lacks(LedgerColumn.TO_TOWNSHIP))
            refuse(reading, LedgerColumn.TO_TOWNSHIP, "ledger.notEscalated");
        if (needed == Tier.COUNTY && row.lacks(LedgerColumn.TO_COUNTY))
            refuse(reading, LedgerColumn.TO_COUNTY, "ledger.notEscalated");
        if (tier != null && reached(days).isAbove(tier)) refuse(reading, LedgerColumn.TIER, "ledger.tierBelow");
    }

    private static Tier reached(Days days) {
        if (days.toCounty() != null) return Tier.COUNTY;
        return days.toTownship() != null ? Tier.TOWNSHIP : Tier.VILLAGE;
    }

    private static <T> @Nullable T word(
            LedgerRow row, LedgerColumn column, Map<String, T> words, boolean required, Reading reading) {
        String cell = row.get(column);
        T meant = words.get(cell);
        if (meant == null && !cell.isEmpty()) refuse(reading, column, "ledger.word");
        else if (meant == null && required) refuse(reading, column, "required");
        return meant;
    }

    private static void refuse(Reading reading, LedgerColumn column, String rule) {
        reading.refuse(column.name(), rule);
    }
}
