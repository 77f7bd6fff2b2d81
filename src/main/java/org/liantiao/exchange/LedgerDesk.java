package org.liantiao.exchange;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/**
 * Does the long work of an import beside the screens. Nobody needs to stay and watch: how it stands is in the database, and
 * whoever comes back reads it there.
 */
@Service
public class LedgerDesk {
    private static final Logger log = LoggerFactory.getLogger(LedgerDesk.class);

    private final LedgerImports imports;
    private final LedgerRuns runs;
    private final TaskExecutor executor;

    LedgerDesk(LedgerImports imports, LedgerRuns runs, TaskExecutor executor) {
        this.imports = imports;
        this.runs = runs;
        this.executor = executor;
    }

    /** Begins a dry run; the future never fails, a fault is a refusal with its line in the log. */
    public CompletableFuture<Outcome<LedgerImport>> check(
            Actor actor, int year, String fileName, byte[] file, IntConsumer progress) {
        return CompletableFuture.supplyAsync(() -> imports.dryRun(actor, year, fileName, file, progress), executor)
                .exceptionally(fault -> brokeOff("checking", fault));
    }

    /** Begins or goes on with bringing the good rows in. */
    public CompletableFuture<Outcome<LedgerImport>> run(Actor actor, UUID importId) {
        return CompletableFuture.supplyAsync(() -> runs.run(actor, importId, now -> {}), executor)
                .exceptionally(fault -> brokeOff("bringing in", fault));
    }

    private static Outcome<LedgerImport> brokeOff(String what, Throwable fault) {
        log.error("{} a ledger broke off", what, fault);
        return Outcome.refused(Refusal.page("ledger.brokeOff"));
    }
}
