package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseFile.EscalationLine;
import org.liantiao.disputes.Escalations.RulingForm;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.Mediation.SessionForm;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.testing.AdjustableClock;

/** Takes the steps of the chain as people would, with ordinary contents, so that tests name only what they are about. */
public record Chains(
        Intake intake,
        Mediation mediation,
        Endings endings,
        Escalations escalations,
        Cases cases,
        Risks risks,
        FollowUps followUps,
        Performances performances,
        AdjustableClock clock) {
    public Registration form(Area place) {
        return form(place.id());
    }

    private Registration form(UUID place) {
        return new Registration(
                List.of(PartyForm.named(PartySide.APPLICANT, "程德山"), PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                place,
                "",
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                "承包地地边说不清，两家各说各的",
                "",
                today(),
                Set.of(),
                "",
                false);
    }

    public UUID registered(Actor actor, Area place) {
        return intake.register(actor, Ids.next(), form(place)).orThrow();
    }

    /** In the actor's own village, township or county. */
    public UUID registered(Actor actor) {
        return intake.register(actor, Ids.next(), form(actor.areaId())).orThrow();
    }

    public UUID accepted(Actor actor) {
        UUID dispute = registered(actor);
        intake.accept(actor, Ids.next(), dispute).orThrow();
        return dispute;
    }

    public Outcome<UUID> session(Actor actor, UUID dispute) {
        return mediation.record(
                actor,
                Ids.next(),
                dispute,
                new SessionForm(null, today(), null, actor.name(), "", SessionResult.NONE, "没谈拢", true));
    }

    public UUID escalated(Actor actor) {
        UUID dispute = accepted(actor);
        session(actor, dispute).orThrow();
        escalate(actor, dispute).orThrow();
        return dispute;
    }

    public Outcome<UUID> escalate(Actor actor, UUID dispute) {
        return escalations.escalate(actor, Ids.next(), dispute, Ground.STUCK, "村里定不了", false);
    }

    /** Rules on the latest escalation, whether it still waits or not. */
    public Outcome<UUID> rule(Actor actor, UUID dispute, RulingKind kind) {
        UUID escalation = cases.open(actor, dispute)
                .flatMap(file -> file.escalations().stream().reduce((earlier, later) -> later))
                .map(EscalationLine::id)
                .orElseGet(Ids::next);
        return rule(actor, dispute, escalation, kind);
    }

    public Outcome<UUID> rule(Actor actor, UUID dispute, UUID escalation, RulingKind kind) {
        List<SeatForm> seats = kind == RulingKind.JOINT
                ? List.of(new SeatForm(PartRole.ASSIST, ParticipantKind.EXPERT, "测绘员", null))
                : List.of();
        return escalations.rule(actor, Ids.next(), dispute, escalation, new RulingForm(kind, "知道了", null, seats));
    }

    /** Rules that a case is mediated jointly, with a partner called in. */
    public UUID joint(Actor actor, UUID dispute, Organisation partner) {
        UUID escalation =
                cases.open(actor, dispute).orElseThrow().escalations().getLast().id();
        SeatForm seat = new SeatForm(PartRole.ASSIST, ParticipantKind.OFFICER, partner.name(), partner.id());
        return escalations
                .rule(actor, Ids.next(), dispute, escalation, new RulingForm(RulingKind.JOINT, "", null, List.of(seat)))
                .orThrow();
    }

    /** Notes a red signal: the duty to report waits. */
    public void threatened(Actor actor, UUID dispute) {
        risks.note(actor, Ids.next(), dispute, Set.of("THREAT"), "说要动手").orThrow();
    }

    public Outcome<UUID> agreeOrally(Actor actor, UUID dispute) {
        return mediation.agree(
                actor,
                Ids.next(),
                dispute,
                new Terms(AgreementForm.ORAL, today(), "各让一步", "", "", null, null, null, null));
    }

    public Outcome<UUID> reopen(Actor actor, UUID dispute) {
        return endings.reopen(actor, Ids.next(), dispute, "又争起来了");
    }

    /** A call-back today that found all well. */
    public Outcome<UUID> followUp(Actor actor, UUID dispute) {
        return followUps.record(
                actor,
                Ids.next(),
                dispute,
                new FollowUps.Form(today(), Kept.PERFORMED, Satisfaction.SATISFIED, false, false, false, null, "都好了"));
    }

    /** All that was left of the agreement was done. */
    public Outcome<UUID> perform(Actor actor, UUID dispute, LocalDate day, String note) {
        return performances.record(actor, Ids.next(), dispute, Performances.Form.ofAll(day, note));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The rules that refused. */
    public static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }
}
