package org.liantiao.exchange;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.Roster;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/** Does the long work of a roster beside the screen. The futures never fail: a fault is a refusal with its line in the log. */
@Service
public class RosterDesk {
    private static final Logger log = LoggerFactory.getLogger(RosterDesk.class);

    private final Roster roster;
    private final RosterFile files;
    private final TaskExecutor executor;

    RosterDesk(Roster roster, RosterFile files, TaskExecutor executor) {
        this.roster = roster;
        this.files = files;
        this.executor = executor;
    }

    /** The rows of a file, and what would come of them. */
    public record Checked(List<Roster.Row> rows, Roster.Preview preview) {}

    public CompletableFuture<Outcome<Checked>> check(Actor actor, byte[] file) {
        return beside(() -> {
            Outcome<List<Roster.Row>> read = files.read(file);
            if (!(read instanceof Outcome.Done<List<Roster.Row>>(List<Roster.Row> rows)))
                return Outcome.refused(read.refusals());
            Outcome<Roster.Preview> outcome = roster.preview(actor, rows);
            return outcome instanceof Outcome.Done<Roster.Preview>(Roster.Preview preview)
                    ? Outcome.done(new Checked(rows, preview))
                    : Outcome.refused(outcome.refusals());
        });
    }

    /** @param progress hears how many are in */
    public CompletableFuture<Outcome<List<Entrance>>> bring(Actor actor, List<Roster.Row> rows, IntConsumer progress) {
        return beside(() -> roster.bring(actor, rows, progress));
    }

    private <T> CompletableFuture<Outcome<T>> beside(Supplier<Outcome<T>> work) {
        return CompletableFuture.supplyAsync(work, executor).exceptionally(fault -> {
            log.error("a roster broke off", fault);
            return Outcome.refused(Refusal.page("roster.brokeOff"));
        });
    }
}
