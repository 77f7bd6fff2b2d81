package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Handling;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Repeats;
import org.liantiao.disputes.internal.Settling;
import org.liantiao.disputes.internal.Steps;
import org.springframework.stereotype.Service;

/** 调解与协议: the sittings of a case and the agreement that settles it. */
@Service
public class Mediation {
    private final Steps steps;
    private final Repeats repeats;
    private final People people;
    private final Clock clock;

    Mediation(Steps steps, Repeats repeats, People people, Clock clock) {
        this.steps = steps;
        this.repeats = repeats;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A sitting as typed. Fields of refusals: {@code day, mediators, attendees, result, record}.
     *
     * @param planned the id of the planned sitting this is the record of; null for one that was not planned
     */
    public record SessionForm(
            @Nullable UUID planned,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            String mediators,
            String attendees,
            @Nullable SessionResult result,
            String record,
            boolean informed) {}

    /** 约一次调解: plans a sitting, today or later. */
    public Outcome<UUID> plan(Actor actor, UUID requestId, UUID disputeId, SessionForm form) {
        Reading reading = new Reading();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = reading.day("day", form.day(), today, today.plusYears(1));
        String mediators = reading.line("mediators", form.mediators(), 100);
        String attendees = reading.optionalLine("attendees", form.attendees(), 300);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.addsSessions(actor, dispute)
                        .or(() -> Handling.plan(
                                dispute,
                                day,
                                form.time(),
                                mediators,
                                attendees,
                                Handling.Host.of(actor, dispute),
                                moment)));
    }

    /** 没开成: a planned sitting did not take place, and is no try. @param sessionId the planned one */
    public Outcome<UUID> cancel(Actor actor, UUID requestId, UUID disputeId, UUID sessionId, String reason) {
        Reading reading = new Reading();
        String why = reading.optionalText("reason", reason, 300);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.addsSessions(actor, dispute)
                        .or(() -> Handling.cancel(dispute, sessionId, Handling.Host.of(actor, dispute), why, moment)));
    }

    /** 记一次调解 (人民调解法 art. 27). A sitting of more than three working days ago is marked as entered late. */
    public Outcome<UUID> record(Actor actor, UUID requestId, UUID disputeId, SessionForm form) {
        Reading reading = new Reading();
        LocalDate today = LocalDate.now(clock);
        Handling.Sitting sitting = new Handling.Sitting(
                reading.day("day", form.day(), today.minusYears(1), today),
                form.time(),
                reading.line("mediators", form.mediators(), 100),
                reading.optionalLine("attendees", form.attendees(), 300),
                Objects.requireNonNullElse(reading.choice("result", form.result()), SessionResult.NONE),
                reading.text("record", form.record(), 2000),
                form.informed());
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.addsSessions(actor, dispute)
                        .or(() -> Handling.hold(
                                dispute, form.planned(), sitting, Handling.Host.of(actor, dispute), moment)));
    }

    /**
     * An agreement as typed. Fields of refusals: {@code form, reachedOn, content, manner, amount, performBy, partiesSignedOn, ...},
     * and the names of harms.
     *
     * @param prevented 防止激化: how many people it kept from each harm
     * @param obligations 义务: what somebody has to do, item by item; may be empty
     */
    public record Terms(
            @Nullable AgreementForm form,
            @Nullable LocalDate reachedOn,
            String content,
            String manner,
            String amount,
            @Nullable LocalDate performBy,
            @Nullable LocalDate partiesSignedOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            Map<Harm, Integer> prevented,
            List<ObligationForm> obligations) {
        /** One that prevented nothing and tells in one text what is to be done, as most. */
        public Terms(
                @Nullable AgreementForm form,
                @Nullable LocalDate reachedOn,
                String content,
                String manner,
                String amount,
                @Nullable LocalDate performBy,
                @Nullable LocalDate partiesSignedOn,
                @Nullable LocalDate mediatorSignedOn,
                @Nullable LocalDate sealedOn) {
            this(
                    form,
                    reachedOn,
                    content,
                    manner,
                    amount,
                    performBy,
                    partiesSignedOn,
                    mediatorSignedOn,
                    sealedOn,
                    Map.of(),
                    List.of());
        }
    }

    /**
     * 达成协议 (人民调解法 art. 28 to 30). An oral agreement settles the case on the day it was reached; a written one on the
     * last of its three signatures' days, and waits while one is missing.
     */
    public Outcome<UUID> agree(Actor actor, UUID requestId, UUID disputeId, Terms form) {
        Reading reading = new Reading();
        LocalDate today = LocalDate.now(clock);
        LocalDate reachedOn = reading.day("reachedOn", form.reachedOn(), today.minusYears(1), today);
        AgreementForm kind = Objects.requireNonNullElse(reading.choice("form", form.form()), AgreementForm.ORAL);
        boolean written = kind == AgreementForm.WRITTEN;
        Settling.Terms terms = new Settling.Terms(
                kind,
                reachedOn,
                reading.text("content", form.content(), 2000),
                reading.optionalText("manner", form.manner(), 500),
                reading.yuan("amount", form.amount()),
                form.performBy() == null
                        ? null
                        : reading.day("performBy", form.performBy(), reachedOn, reachedOn.plusYears(20)),
                written ? signed("partiesSignedOn", form.partiesSignedOn(), reachedOn, today, reading) : null,
                written ? signed("mediatorSignedOn", form.mediatorSignedOn(), reachedOn, today, reading) : null,
                written ? signed("sealedOn", form.sealedOn(), reachedOn, today, reading) : null,
                Endings.people(form.prevented(), reading),
                ObligationForm.read(form.obligations(), reachedOn, form.performBy(), reading));
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> agree(dispute, terms, moment)));
    }

    private Optional<Refusal> agree(Dispute dispute, Settling.Terms terms, Moment moment) {
        Optional<Refusal> refusal = Settling.agree(dispute, terms, moment);
        if (refusal.isEmpty()) repeats.lookAhead(dispute);
        return refusal;
    }

    /** 换主办人: hands the case to a colleague of the holder's tier. */
    public Outcome<UUID> handOver(Actor actor, UUID requestId, UUID disputeId, UUID handlerId) {
        return steps.giving(
                () -> people.lock(handlerId),
                () -> steps.take(
                        actor,
                        requestId,
                        disputeId,
                        (dispute, moment) ->
                                Access.handles(actor, dispute).or(() -> handOver(dispute, handlerId, moment))));
    }

    private Optional<Refusal> handOver(Dispute dispute, UUID handlerId, Moment moment) {
        UUID area = dispute.holding().holder().area().id();
        return people.find(handlerId)
                .filter(person -> person.active() && person.actor().mediatesFor(area))
                .map(person -> Handling.handOver(dispute, handlerId, person.name(), moment))
                .orElseGet(() -> Optional.of(Refusal.of("handler", "handler")));
    }

    private static @Nullable LocalDate signed(
            String field, @Nullable LocalDate day, LocalDate first, LocalDate last, Reading reading) {
        return day == null ? null : reading.day(field, day, first, last);
    }
}
