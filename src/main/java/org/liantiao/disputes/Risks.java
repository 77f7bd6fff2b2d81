package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.disputes.internal.Watch;
import org.springframework.stereotype.Service;

/** 风险信号与报告义务. An outstanding duty stops nobody from ending the mediation. */
@Service
public class Risks {
    private final Steps steps;
    private final Checklist checklist;
    private final Clock clock;

    Risks(Steps steps, Checklist checklist, Clock clock) {
        this.steps = steps;
        this.checklist = checklist;
        this.clock = clock;
    }

    /** Notes signals of the checklist on a case, by their codes. */
    public Outcome<UUID> note(Actor actor, UUID requestId, UUID disputeId, Set<String> signals, String note) {
        return note(actor, requestId, disputeId, signals, note, new Reading(), (dispute, moment) -> {});
    }

    /** The same, with those among them reported that must be: whom the seal shuts out could not say so afterwards. */
    public Outcome<UUID> noteReported(
            Actor actor,
            UUID requestId,
            UUID disputeId,
            Set<String> signals,
            String note,
            String to,
            @Nullable LocalDate on) {
        Reading reading = new Reading();
        String organ = reading.line("to", to, 60);
        LocalDate day = reportedOn(reading, on);
        return note(
                actor,
                requestId,
                disputeId,
                signals,
                note,
                reading,
                (dispute, moment) -> signals.forEach(signal -> Watch.report(dispute, signal, organ, day, "", moment)));
    }

    private Outcome<UUID> note(
            Actor actor,
            UUID requestId,
            UUID disputeId,
            Set<String> signals,
            String note,
            Reading reading,
            BiConsumer<Dispute, Moment> after) {
        String what = reading.optionalText("note", note, 300);
        if (signals.isEmpty()) reading.refuse("signals", "required");
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.reads(actor).or(() -> {
                    checklist.of(signals).forEach(signal -> Watch.note(dispute, signal, what, moment));
                    after.accept(dispute, moment);
                    return Optional.empty();
                }));
    }

    private LocalDate reportedOn(Reading reading, @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        return reading.day("on", on, today.minusYears(1), today);
    }

    /**
     * 记录已报告: to whom a red signal was reported, and when.
     *
     * @param signal its code
     */
    public Outcome<UUID> report(
            Actor actor,
            UUID requestId,
            UUID disputeId,
            String signal,
            String to,
            @Nullable LocalDate on,
            String note) {
        Reading reading = new Reading();
        String organ = reading.line("to", to, 60);
        LocalDate day = reportedOn(reading, on);
        String what = reading.optionalText("note", note, 500);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) ->
                        Access.reads(actor).or(() -> Watch.report(dispute, signal, organ, day, what, moment)));
    }

    /** 改等级, with a reason; never below what a red signal says. */
    public Outcome<UUID> grade(Actor actor, UUID requestId, UUID disputeId, @Nullable Risk risk, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 300);
        Risk chosen = reading.choice("risk", risk);
        if (!reading.clean() || chosen == null) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.grades(actor, dispute).or(() -> Watch.grade(dispute, chosen, why, moment)));
    }
}
