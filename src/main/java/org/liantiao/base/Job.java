package org.liantiao.base;

import java.time.Duration;
import java.time.Instant;

/** Work that the system does by itself from time to time, on one node, whichever comes first. */
public interface Job {
    /** Its row in the table {@code shared_lock}, which a migration makes. */
    String name();

    /** How long after it was done it is due again. */
    Duration every();

    /** When it is due again. @param done when it was done last; the epoch when it never was */
    default Instant dueAfter(Instant done) {
        return done.plus(every());
    }

    /**
     * Does it, in the transaction that notes that it was done. Work that commits by itself stays done when that transaction
     * fails, and is then asked for once more; so a job must bear to run twice.
     */
    void run();
}
