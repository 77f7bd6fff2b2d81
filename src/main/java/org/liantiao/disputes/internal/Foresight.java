package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.List;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.RulingKind;

/** What a ruling would make of the due date, before anybody decides: the same ledger with the lines that ruling would add. */
public final class Foresight {
    private final Dispute dispute;
    private final Moment moment;
    private final List<ClockEntry> lines;

    private Foresight(Dispute dispute, Moment moment) {
        this.dispute = dispute;
        this.moment = moment;
        this.lines = new ArrayList<>(dispute.clocks().lines(dispute.round().number()));
    }

    /** Where the clocks would stand after this ruling, given now. */
    public static Standing after(Dispute dispute, RulingKind ruling, Moment moment) {
        Foresight foresight = new Foresight(dispute, moment);
        foresight.add(ruling);
        return Standing.after(foresight.lines, moment.calendar());
    }

    /** The days whoever acts next would have, in their unit; a county that must rule has those of a ruling. */
    public static int days(Dispute dispute, RulingKind ruling, Moment moment) {
        if (ruling.movesUp()) return moment.preset().days(dispute.holding().tier());
        return passesOn(dispute, ruling) ? moment.preset().rulingDays() : Chain.daysBack(dispute, ruling, moment);
    }

    /** Whether this ruling would send the case on to the county. */
    public static boolean passesOn(Dispute dispute, RulingKind ruling) {
        return ruling == RulingKind.RETURN && Chain.wouldPassOn(dispute);
    }

    private void add(RulingKind ruling) {
        DayUnit unit = ruling.movesUp()
                ? moment.preset().unit()
                : dispute.standing(moment).unit();
        if (ruling.movesUp()) {
            if (!dispute.admission().isAccepted())
                add(ClockEntryKind.CASE_SET, moment.preset().caseDays(), DayUnit.CALENDAR);
            add(ClockEntryKind.TIER_STARTED, days(dispute, ruling, moment), unit);
        } else if (passesOn(dispute, ruling)) {
            boolean urgent = dispute.danger().isRed();
            add(
                    urgent ? ClockEntryKind.RULING_URGENT : ClockEntryKind.RULING_STARTED,
                    moment.preset().rulingDays(),
                    DayUnit.WORKING);
        } else add(ClockEntryKind.RESUMED, days(dispute, ruling, moment), unit);
    }

    private void add(ClockEntryKind kind, int days, DayUnit unit) {
        lines.add(new ClockEntry(dispute, kind, days, unit, "", moment));
    }
}
