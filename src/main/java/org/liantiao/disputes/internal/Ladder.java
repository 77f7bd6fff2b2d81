package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseFile.Rung;
import org.liantiao.disputes.CaseFile.TierLine;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;

/** 办到哪一级: each tier from the place upwards, and from when to when it had this round. */
final class Ladder {
    private final Dispute dispute;
    private final List<ClockEntry> lines;

    private Ladder(Dispute dispute) {
        this.dispute = dispute;
        this.lines = dispute.clocks().lines(dispute.round().number());
    }

    static List<TierLine> of(Dispute dispute, Organisations organisations) {
        Ladder ladder = new Ladder(dispute);
        List<TierLine> rungs = new ArrayList<>();
        for (Tier tier : Tier.values()) if (!ladder.lowest().isAbove(tier)) rungs.add(ladder.rung(tier, organisations));
        return rungs;
    }

    private Tier lowest() {
        Place place = dispute.place();
        if (place.villageId() != null) return Tier.VILLAGE;
        return place.townshipId() != null ? Tier.TOWNSHIP : Tier.COUNTY;
    }

    private TierLine rung(Tier tier, Organisations organisations) {
        boolean here = tier == dispute.holding().tier();
        List<LocalDate> days = lines.stream()
                .filter(line -> line.tier() == tier)
                .map(ClockEntry::onDay)
                .toList();
        return new TierLine(
                tier,
                here ? dispute.holding().holder().name() : committee(tier, organisations),
                here ? (dispute.round().isOpen() ? Rung.HERE : Rung.ENDED) : days.isEmpty() ? Rung.AHEAD : Rung.PASSED,
                dispute.round().sessionsHeldAt(tier),
                days.isEmpty() ? null : days.getFirst(),
                here ? until() : days.isEmpty() ? null : days.getLast());
    }

    private String committee(Tier tier, Organisations organisations) {
        return organisations
                .committeeOf(dispute.place().at(tier))
                .map(Organisation::name)
                .orElse("");
    }

    /** Of the tier that has it: when it is due, or when it ended there. */
    private @Nullable LocalDate until() {
        if (!dispute.round().isOpen()) return dispute.round().concludedOn();
        LocalDateTime dueAt = dispute.clocks().dueAt();
        return dueAt == null ? null : dueAt.toLocalDate();
    }
}
