package org.liantiao.disputes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Chain;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Disputes;
import org.liantiao.disputes.internal.Escalation;
import org.liantiao.disputes.internal.Foresight;
import org.liantiao.disputes.internal.JointSeats;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Standing;
import org.liantiao.disputes.internal.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody needs at hand to rule: whom to give the case to, and whom to call in. */
@Service
@Transactional(readOnly = true)
public class RulingDesk {
    private final People people;
    private final JointSeats seats;
    private final Cases cases;
    private final Disputes disputes;
    private final Steps steps;
    private final Vault vault;

    RulingDesk(People people, JointSeats seats, Cases cases, Disputes disputes, Steps steps, Vault vault) {
        this.people = people;
        this.seats = seats;
        this.cases = cases;
        this.disputes = disputes;
        this.steps = steps;
        this.vault = vault;
    }

    /**
     * A preset of joint mediation by its name in both languages.
     *
     * @param usual for the type of the case
     */
    public record JointPreset(String code, String zh, String en, boolean usual) {}

    /** Somebody a case can be given to. */
    public record Handler(UUID id, String name, String organisation) {}

    /**
     * What a ruling given now would mean.
     *
     * @param days what whoever acts next has, in {@code unit}
     * @param counted the day these days come to, before rest days and the case's own deadline move it
     * @param dueOn when it would be due
     * @param provisional the year's notice is not loaded (暂定)
     * @param goesToCounty a township's second return: the county would have to rule
     * @param refusal why it cannot be given
     */
    public record Outlook(
            int days,
            DayUnit unit,
            @Nullable LocalDate counted,
            LocalDate dueOn,
            boolean provisional,
            boolean goesToCounty,
            @Nullable Refusal refusal) {}

    /** Whoever sent a case up, to be called when something is unclear. */
    public record Sender(
            String name, String organisation, @Nullable PhoneNumber phone) {}

    /** What each ruling on the open escalation would mean; empty when the case does not wait for this actor. */
    public Map<RulingKind, Outlook> outlook(Actor actor, UUID disputeId) {
        Map<RulingKind, Outlook> outlooks = new EnumMap<>(RulingKind.class);
        disputes.find(actor.scope(), disputeId)
                .filter(dispute -> Access.rules(actor, dispute).isEmpty())
                .ifPresent(dispute -> dispute.holding().openEscalation().ifPresent(escalation -> {
                    Moment moment = steps.moment(actor, dispute.roundBegan());
                    for (RulingKind kind : RulingKind.values())
                        outlooks.put(kind, outlook(dispute, escalation, kind, moment));
                }));
        return outlooks;
    }

    private static Outlook outlook(Dispute dispute, Escalation escalation, RulingKind kind, Moment moment) {
        Standing standing = Foresight.after(dispute, kind, moment);
        boolean passesOn = Foresight.passesOn(dispute, kind);
        int days = Foresight.days(dispute, kind, moment);
        DayUnit unit = passesOn ? DayUnit.WORKING : standing.unit();
        LocalDateTime dueAt = Objects.requireNonNull(standing.dueAt());
        return new Outlook(
                days,
                unit,
                unit == DayUnit.CALENDAR ? moment.today().plusDays(days) : null,
                dueAt.toLocalDate(),
                standing.provisional(),
                passesOn,
                Chain.mayRule(dispute, escalation, kind, moment).orElse(null));
    }

    /** Who sent the open escalation up. */
    public Optional<Sender> sender(Actor actor, UUID disputeId) {
        return disputes.find(actor.scope(), disputeId)
                .flatMap(dispute -> dispute.holding().openEscalation())
                .flatMap(escalation -> Optional.ofNullable(escalation.raisedBy()))
                .flatMap(people::find)
                .map(person -> new Sender(person.name(), person.organisation().name(), person.phone(vault)));
    }

    /** The mediators of the actor's own tier. */
    public List<Handler> handlers(Actor actor) {
        return people.mediatorsOf(actor.areaId()).stream()
                .filter(person -> person.actor().mediatesFor(actor.areaId()))
                .map(person -> new Handler(
                        person.id(), person.name(), person.organisation().name()))
                .toList();
    }

    /** 三级联调, 三所联合, 三员联动, 1+3+N, as the county has them; those usual for the type of the case first. */
    public List<JointPreset> jointPresets(Actor actor, UUID disputeId) {
        return cases.open(actor, disputeId)
                .map(file -> seats.presets(file.head().typeCode()))
                .orElse(List.of());
    }

    /** Whom a preset calls in for this case: the partners of its township and county, and the village's own team first. */
    public List<SeatForm> seats(Actor actor, UUID disputeId, String preset) {
        return cases.open(actor, disputeId)
                .map(file -> seats.propose(preset, file.head().placeId()))
                .orElse(List.of());
    }

    /** Everybody who could be called in: the village's team and the partners of the township and the county. */
    public List<SeatForm> everybody(Actor actor, UUID disputeId) {
        return cases.open(actor, disputeId)
                .map(file -> seats.everybody(file.head().placeId()))
                .orElse(List.of());
    }
}
