package org.liantiao.archive;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.SignIns;
import org.liantiao.archive.internal.SealingBook;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.Locks;
import org.liantiao.base.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds and seals what was asked for, one file after the other. A node that is at one holds its row, so that no other is; when it
 * dies, the database gives the row back, and the next one begins anew. Sealing twice makes no second version.
 */
@Component
class Sealer {
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final int TRIES = 3;
    private static final Duration LATER = Duration.ofMinutes(1);

    private final SealingBook book;
    private final Archive archive;
    private final SignIns signIns;
    private final Locks locks;
    private final TransactionTemplate holding;
    private final TransactionTemplate apart;

    Sealer(SealingBook book, Archive archive, SignIns signIns, Locks locks, PlatformTransactionManager transactions) {
        this.book = book;
        this.archive = archive;
        this.signIns = signIns;
        this.locks = locks;
        this.holding = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Does the one that has waited longest. @return whether there was one */
    boolean next() {
        UUID next = holding.execute(status -> begin());
        if (next == null) return false;
        holding.executeWithoutResult(status -> book.hold(next).ifPresent(held -> {
            locks.beLeftAlone();
            work(held);
        }));
        return true;
    }

    /** The try counts before it is made: a file over which nodes die is not taken up for ever. */
    private @Nullable UUID begin() {
        Sealing next = book.hold().orElse(null);
        if (next == null) return null;
        if (next.tries() < TRIES) book.begin(next.disputeId());
        else book.refuse(next.disputeId(), SealingBook.BROKE);
        return next.disputeId();
    }

    private void work(Sealing next) {
        try {
            Outcome<Integer> outcome = Objects.requireNonNull(apart.execute(status -> seal(next)));
            end(next, outcome);
        } catch (StoreAway away) {
            log.warn("the store of files is away; what is to be sealed waits");
            book.later(next.disputeId(), next.tries() - 1, LATER);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            log.error("a file could not be sealed", fault);
            if (next.tries() < TRIES) book.later(next.disputeId(), next.tries(), LATER);
            else book.refuse(next.disputeId(), SealingBook.BROKE);
        }
    }

    /** Whoever asked acts as they are now; who is gone, or has another place, seals nothing any more. */
    private Outcome<Integer> seal(Sealing next) {
        return signIns.actor(next.askedById())
                .map(actor -> archive.seal(actor, next.disputeId(), next.retention()))
                .orElseGet(() -> Outcome.refused(Archive.NOT_YOURS));
    }

    /**
     * That nothing has changed since says that it was sealed already, before the node could note it. What changed while it was bound
     * is bound in at the next try.
     */
    private void end(Sealing next, Outcome<Integer> outcome) {
        if (outcome.refusals().contains(Archive.CHANGED) && next.tries() < TRIES)
            book.later(next.disputeId(), next.tries(), Duration.ZERO);
        else if (outcome.isDone() || outcome.refusals().contains(Archive.SAME)) book.done(next.disputeId());
        else book.refuse(next.disputeId(), outcome.refusals().getFirst().rule());
    }
}
