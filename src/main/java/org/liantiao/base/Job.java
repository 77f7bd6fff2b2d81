package org.liantiao.base;

import java.time.Duration;

/** Work that the system does by itself from time to time, on one node, whichever comes first. */
public interface Job {
    /** Its row in the table {@code shared_lock}, which a migration makes. */
    String name();

    /** How long after it was done it is due again. */
    Duration every();

    /** Does it, in the transaction that notes that it was done: both or neither. */
    void run();
}
