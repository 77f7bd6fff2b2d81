package org.liantiao.disputes.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Sha256;
import org.liantiao.disputes.CaseFacts;
import org.liantiao.disputes.Presets;
import org.liantiao.disputes.StepKind;
import org.liantiao.disputes.StepTaken;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where steps are taken: finds the dispute in the actor's scope and locks it, lets the rules change it,
 * writes the timeline and publishes what happened, all in one transaction. A request that comes again does nothing.
 */
@Service
public class Steps {
    private static final Refusal NOT_FOUND = Refusal.page("notFound");
    private static final int TRIES = 5;
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Disputes disputes;
    private final StepLog log;
    private final Presets presets;
    private final Calendars calendars;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final StepTimes times;
    private final FollowUpDuty followUps;
    private final RefusedAccess refused;

    Steps(
            Disputes disputes,
            StepLog log,
            Presets presets,
            Calendars calendars,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            EntityManager entities,
            StepTimes times,
            FollowUpDuty followUps,
            RefusedAccess refused) {
        this.disputes = disputes;
        this.log = log;
        this.presets = presets;
        this.calendars = calendars;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.entities = entities;
        this.times = times;
        this.followUps = followUps;
        this.refused = refused;
    }

    /**
     * Takes a step on a dispute.
     *
     * @param requestId of the form instance: the same one twice is carried out once
     * @param change the rules; a refusal leaves everything as it was
     */
    public Outcome<UUID> take(
            Actor actor, UUID requestId, UUID disputeId, BiFunction<Dispute, Moment, Optional<Refusal>> change) {
        return take(actor, actor.scope(), requestId, disputeId, change);
    }

    /** The same for a step on a case that whoever acts cannot read, or that they need not open. */
    public Outcome<UUID> take(
            Actor actor,
            Scope scope,
            UUID requestId,
            UUID disputeId,
            BiFunction<Dispute, Moment, Optional<Refusal>> change) {
        StepTimes.Run run = times.begin();
        Outcome<UUID> outcome = run.end(once(
                requestId,
                () -> transaction.execute(status -> {
                    Dispute dispute = disputes.forStep(scope, disputeId).orElse(null);
                    if (dispute == null) return doneThere(requestId, disputeId);
                    Optional<UUID> before = log.doneBy(requestId);
                    if (before.isPresent()) return Outcome.done(before.get());
                    CaseFacts origin = dispute.facts();
                    Optional<StandIn> absent = Access.inPlaceOf(actor, dispute);
                    Optional<Refusal> refusal = change.apply(dispute, moment(actor, dispute.roundBegan()));
                    if (refusal.isPresent()) {
                        status.setRollbackOnly();
                        return Outcome.<UUID>refused(refusal.get());
                    }
                    // Whoever takes a step on an old ledger's open row has seen that it is open.
                    if (!dispute.freshSteps().isEmpty()) dispute.admission().verify();
                    absent.ifPresent(one -> dispute.freshSteps().forEach(step -> step.inPlaceOf(one)));
                    run.is(write(dispute, origin, requestId));
                    return Outcome.done(disputeId);
                })));
        if (outcome.refusals().contains(NOT_FOUND)) refused.note(actor.author(), "dispute", disputeId, "step");
        return outcome;
    }

    /** Whoever handed a case under seal on finds it no more, and is told all the same that they did. */
    private Outcome<UUID> doneThere(UUID requestId, UUID disputeId) {
        return log.doneBy(requestId)
                .filter(disputeId::equals)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(NOT_FOUND));
    }

    /** A step that gives a case to somebody: they are held before the case is, so that they do not go meanwhile. */
    public Outcome<UUID> giving(Runnable hold, Supplier<Outcome<UUID>> step) {
        return Objects.requireNonNull(unhindered(() -> transaction.execute(status -> {
            hold.run();
            Outcome<UUID> given = step.get();
            if (!given.isDone()) status.setRollbackOnly();
            return given;
        })));
    }

    /** Registers a new dispute. @param make the rules, within the transaction; a refusal leaves everything as it was */
    public Outcome<UUID> begin(Actor actor, UUID requestId, Function<Moment, Outcome<Dispute>> make) {
        Optional<UUID> before = log.doneBy(requestId);
        if (before.isPresent()) return Outcome.done(before.get());
        StepTimes.Run run = times.begin();
        return run.end(once(
                requestId,
                () -> transaction.execute(status -> {
                    Outcome<Dispute> made = make.apply(moment(actor, today()));
                    if (!made.isDone()) {
                        status.setRollbackOnly();
                        return Outcome.<UUID>refused(made.refusals());
                    }
                    Dispute dispute = made.orThrow();
                    entities.persist(dispute);
                    run.is(write(dispute, null, requestId));
                    return Outcome.done(dispute.id());
                })));
    }

    /** The dispute a request was carried out on, if the actor can read it. */
    public Optional<UUID> doneBefore(Actor actor, UUID requestId) {
        return log.doneBy(requestId)
                .filter(id -> disputes.find(actor.scope(), id).isPresent());
    }

    /** What follows of itself from a change elsewhere, within its transaction and in the name of whoever made it. */
    void follow(Dispute dispute, Author by, BiConsumer<Dispute, Moment> change) {
        CaseFacts origin = dispute.facts();
        change.accept(dispute, moment(by, dispute.roundBegan()));
        write(dispute, origin, Ids.next());
    }

    /** Writes down what was changed so far: for a step whose second half must not meet its first in the database. */
    public void settle() {
        entities.flush();
    }

    public Moment moment(Actor actor, LocalDate presetDay) {
        return moment(actor.author(), presetDay).actingFor(actor.organisationId());
    }

    /** For steps that nobody takes at the case itself. */
    Moment moment(Author by, LocalDate presetDay) {
        Instant now = clock.instant();
        return new Moment(
                by.id(),
                by.name(),
                null,
                now,
                LocalDateTime.ofInstant(now, clock.getZone()),
                calendars.current(),
                presets.on(presetDay));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Outcome<UUID> once(UUID requestId, Supplier<@Nullable Outcome<UUID>> work) {
        try {
            return Objects.requireNonNull(unhindered(work));
        } catch (DataIntegrityViolationException e) {
            // The same request ran beside us and was first; anything else is a bug.
            return log.doneBy(requestId).map(Outcome::done).orElseThrow(() -> e);
        }
    }

    /**
     * A step holds its own case and may then need others of the same pair: two such steps can wait for each other. The database
     * ends one of them, and nothing of it is left; it begins once more, a moment later, so that the other gets what it waits for.
     * Within a greater transaction that is for whoever began it.
     */
    private static <T extends @Nullable Object> T unhindered(Supplier<T> work) {
        for (int tries = 1; ; tries++)
            try {
                return work.get();
            } catch (PessimisticLockingFailureException e) {
                if (tries == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) throw e;
                LockSupport.parkNanos(tries * ThreadLocalRandom.current().nextLong(MOMENT.toNanos()));
            }
    }

    /** @return the kind of the first step that was written; none when nothing changed */
    private @Nullable StepKind write(Dispute dispute, @Nullable CaseFacts origin, UUID requestId) {
        List<Step> steps = dispute.freshSteps();
        if (steps.isEmpty()) return null;
        followUps.plan(dispute);
        steps.getFirst().answers(requestId);
        StepKind kind = steps.getFirst().kind();
        CaseFacts result = dispute.facts();
        CaseFacts from = origin;
        for (Step step : steps) {
            entities.persist(step);
            events.publishEvent(new StepTaken(
                    step.kind(),
                    dispute.id(),
                    step.at(),
                    step.actorId(),
                    step.actorName(),
                    from,
                    result,
                    content(dispute, step)));
            from = result;
        }
        steps.clear();
        return kind;
    }

    /** Free text may name people, so the trail keeps its hash; who may read the case reads the text there. */
    private static SortedMap<String, String> content(Dispute dispute, Step step) {
        SortedMap<String, String> content = new TreeMap<>(step.facts());
        content.put("code", dispute.code());
        content.put("round", String.valueOf(step.round()));
        content.put("serial", String.valueOf(step.serial()));
        content.put("state", dispute.round().state().name());
        content.put("tier", step.tier().name());
        content.put("holder", dispute.holding().holder().id().toString());
        content.put("day", step.onDay().toString());
        content.put("note-sha256", Sha256.of(step.note()));
        return content;
    }
}
