package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.End;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.disputes.HistoricCase.Performance;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/**
 * 台账导入: makes a dispute out of what a past year's ledger says of it. Its clocks' ledger is written as the preset in force
 * would have had it, so that any day can tell who held the case. Steps carry the day they happened, the moment they were
 * entered, and the mediator the ledger names.
 */
public final class Historic {
    private static final int PERFORM_WITHIN = 30;

    private final HistoricCase told;
    private final Dispute dispute;
    private final Vault vault;
    private final Function<LocalDate, Moment> moments;
    private final Function<Tier, Organisation> committees;

    private Historic(
            HistoricCase told,
            Dispute dispute,
            Vault vault,
            Function<LocalDate, Moment> moments,
            Function<Tier, Organisation> committees) {
        this.told = told;
        this.dispute = dispute;
        this.vault = vault;
        this.moments = moments;
        this.committees = committees;
    }

    /**
     * @param title what the case is called by
     * @param committees those of the case's place, by tier
     * @param importing the import itself
     */
    public static Dispute of(
            HistoricCase told,
            String code,
            String title,
            Function<Tier, Organisation> committees,
            Moment importing,
            Vault vault) {
        LocalDate registered = told.days().registered();
        Function<LocalDate, Moment> moments = day -> onDay(day, told.mediator(), importing);
        Dispute dispute = Dispute.fromLedger(
                code,
                subject(told, title),
                told.place(),
                committees.apply(told.place().tier()),
                told.ledgerYear(),
                told.ledgerKeys().getFirst(),
                moments.apply(registered));
        new Historic(told, dispute, vault, moments, committees).tell();
        dispute.step(StepKind.IMPORTED, importing.today(), String.valueOf(told.ledgerYear()), importing);
        return dispute;
    }

    private static Subject subject(HistoricCase told, String title) {
        HistoricCase.Matter matter = told.matter();
        return new Subject(
                matter.typeCode(),
                matter.sourceCode(),
                matter.gradeCode(),
                title,
                matter.facts(),
                matter.amount(),
                told.days().registered());
    }

    private static Moment onDay(LocalDate day, String who, Moment importing) {
        return new Moment(
                null, who, null, importing.at(), day.atTime(LocalTime.NOON), importing.calendar(), importing.preset());
    }

    private void tell() {
        party(PartySide.APPLICANT, told.applicant());
        party(PartySide.RESPONDENT, told.respondent());
        dispute.sides().rememberPair(vault, dispute.place());
        HistoricCase.Days days = told.days();
        step(StepKind.REGISTERED, days.registered());
        setDeadline(days.registered());
        dispute.startTier(moments.apply(days.registered()));
        if (days.accepted() != null) accept(days.accepted());
        rise(Tier.TOWNSHIP, days.toTownship());
        rise(Tier.COUNTY, days.toCounty());
        if (told.end() == null || days.concluded() == null) stayOpen();
        else conclude(told.end(), days.concluded());
        step(StepKind.FOLLOWED_UP, days.followedUp());
    }

    private void party(PartySide side, HistoricCase.Person person) {
        dispute.addParty(side, PartyKind.PERSON, person.name()).know(vault, person.idNumber(), person.phone(), "", "");
    }

    private void setDeadline(LocalDate from) {
        Moment moment = moments.apply(from);
        dispute.clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
    }

    private void accept(LocalDate day) {
        dispute.admission().accept(day, null);
        step(StepKind.ACCEPTED, day);
        setDeadline(day);
    }

    private void rise(Tier tier, @Nullable LocalDate day) {
        if (day == null) return;
        step(StepKind.ESCALATED, day);
        dispute.clock(ClockEntryKind.STOPPED, 0, "", moments.apply(day));
        dispute.holding().passTo(committees.apply(tier));
        dispute.startTier(moments.apply(day));
    }

    private void stayOpen() {
        dispute.round().move(State.IN_MEDIATION);
        dispute.admission().doubt();
    }

    private void conclude(End end, LocalDate day) {
        AgreementForm form = told.form();
        if (form != null) agree(form, day);
        dispute.conclude(end, day, form, moments.apply(day));
        if (end == End.RESOLVED) settle(day);
        else if (end == End.DECLINED) dispute.round().move(State.DECLINED);
        else dispute.close(day);
        step(stepOf(end), day);
    }

    private void agree(AgreementForm form, LocalDate day) {
        Agreement agreement = new Agreement(dispute, form, day);
        agreement.states("", "", told.matter().amount(), null);
        agreement.sign(day, day, day);
        agreement.due(due(day));
        if (told.performance() == Performance.PERFORMED) agreement.performed(day);
        LocalDate followedUp = told.days().followedUp();
        if (followedUp != null) agreement.followedUp(followedUp);
        dispute.round().add(agreement);
    }

    /**
     * Only what was performed is closed; for the rest, performance can still be recorded. 履行中 has no due day, which is
     * "not yet due"; all else is due in 30 days, as an obligation without a day is.
     */
    private void settle(LocalDate effective) {
        Counted counted = dispute.counted();
        LocalDate due = due(effective);
        counted.performanceDue(due);
        LocalDate followedUp = told.days().followedUp();
        if (followedUp != null) counted.followedUp(followedUp);
        if (told.performance() == Performance.PERFORMED) {
            counted.performed(effective);
            dispute.close(effective);
        } else {
            dispute.clocks().awaitPerformance(due);
            dispute.round().move(State.AGREED);
        }
    }

    private @Nullable LocalDate due(LocalDate effective) {
        return told.performance() == Performance.UNDER_WAY ? null : effective.plusDays(PERFORM_WITHIN);
    }

    private void step(StepKind kind, @Nullable LocalDate day) {
        if (day != null) dispute.step(kind, day, "", moments.apply(day));
    }

    private static StepKind stepOf(End end) {
        return switch (end) {
            case RESOLVED -> StepKind.AGREED;
            case FAILED -> StepKind.FAILED;
            case REFUSED -> StepKind.REFUSED;
            case WITHDRAWN -> StepKind.WITHDRAWN;
            case DECLINED -> StepKind.DECLINED;
        };
    }
}
