package org.liantiao.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.disputes.History;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.exchange.LedgerStaging.Staged;
import org.liantiao.jurisdiction.Areas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the good rows of a checked ledger in, in batches of one transaction each: cases, figures and trail entry together.
 * What stops it leaves whole batches; started again it goes on with the rest. Two at once on one import take turns.
 */
@Service
public class LedgerRuns {
    private static final int BATCH = 200;

    private final LedgerImports imports;
    private final LedgerStaging staging;
    private final History history;
    private final Areas areas;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LedgerRuns(
            LedgerImports imports,
            LedgerStaging staging,
            History history,
            Areas areas,
            Clock clock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.staging = staging;
        this.history = history;
        this.areas = areas;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Runs until all good rows are in, or until {@link #stop} or a fault ends it.
     *
     * @param progress is told after each batch how the import stands
     */
    public Outcome<LedgerImport> run(Actor actor, UUID importId, Consumer<LedgerImport> progress) {
        Outcome<LedgerImport> begun = begin(actor, importId);
        if (!begun.isDone()) return begun;
        LedgerImport now = begun.orThrow();
        try {
            while (now.state() == State.RUNNING) {
                now = Objects.requireNonNull(transaction.execute(status -> batch(actor, importId)));
                progress.accept(now);
            }
            return Outcome.done(now);
        } catch (RuntimeException e) {
            stop(actor, importId);
            throw e;
        }
    }

    /** Lets the batch that is under way finish and begins no other. */
    public void stop(Actor actor, UUID importId) {
        transaction.executeWithoutResult(status -> {
            Optional<LedgerImport> found = imports.find(actor, importId);
            if (found.isPresent() && staging.move(importId, State.STOPPED, State.RUNNING))
                imports.trace("ledger.stopped", actor, found.get());
        });
    }

    private Outcome<LedgerImport> begin(Actor actor, UUID importId) {
        if (!LedgerImports.allowed(actor)) return Outcome.refused(Refusal.page("notYours"));
        return Objects.requireNonNull(transaction.execute(status -> {
            LedgerImport found = staging.lock(actor.countyId(), importId).orElse(null);
            if (found == null || !imports.latest(actor).map(LedgerImport::id).equals(Optional.of(importId)))
                return Outcome.<LedgerImport>refused(Refusal.page("ledger.replaced"));
            if (found.isRunning(clock.instant())) return Outcome.<LedgerImport>refused(Refusal.page("ledger.running"));
            staging.move(importId, State.RUNNING, State.CHECKED, State.STOPPED, State.RUNNING);
            return Outcome.done(staging.find(actor.countyId(), importId).orElseThrow());
        }));
    }

    private LedgerImport batch(Actor actor, UUID importId) {
        LedgerImport before = staging.lock(actor.countyId(), importId).orElseThrow();
        if (before.state() != State.RUNNING) return before;
        List<Staged> rows = staging.good(importId, BATCH);
        if (rows.isEmpty()) return finish(actor, before);
        // Whoever redraws the tree waits until the batch is in, and the next one sees what they made of it.
        areas.hold(actor.countyId()).orElseThrow();
        LedgerRules rules = imports.rules(actor, before.year());
        List<Staged> gone = new ArrayList<>();
        List<HistoricCase> cases = judged(rows, rules, gone);
        int judged = cases.size();
        Set<String> known = history.known(
                actor.scope(),
                cases.stream().flatMap(told -> told.ledgerKeys().stream()).toList());
        cases.removeIf(told -> told.ledgerKeys().stream().anyMatch(known::contains));
        history.bring(cases, importId, actor);
        staging.remove(gone);
        staging.advance(importId, cases.size(), rows.size() - judged, judged - cases.size());
        return staging.find(actor.countyId(), importId).orElseThrow();
    }

    /** Judges once more, for an area or a word may have changed since the dry run. @param good receives the rows that pass */
    private List<HistoricCase> judged(List<Staged> rows, LedgerRules rules, List<Staged> good) {
        List<HistoricCase> cases = new ArrayList<>();
        for (Staged row : rows) {
            Outcome<HistoricCase> judged = rules.judge(row.row());
            if (judged.isDone()) {
                cases.add(judged.orThrow());
                good.add(row);
            } else staging.refuse(row, judged.refusals());
        }
        return cases;
    }

    private LedgerImport finish(Actor actor, LedgerImport before) {
        staging.move(before.id(), State.DONE, State.RUNNING);
        imports.trace("ledger.finished", actor, before);
        return staging.find(actor.countyId(), before.id()).orElseThrow();
    }
}
