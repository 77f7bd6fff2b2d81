package org.liantiao.accounts;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Dear work in turn: a few at once, the others wait. Strangers wait only so long, and only so many of them, from one address
 * fewer still: a rush of sign-ins must neither take the memory of all nor every thread there is.
 */
final class Turns {
    /** Strangers at work or waiting at one time; a fifth of the threads that answer requests. */
    private static final int STRANGERS = 40;
    /** A justice office, and a whole mobile operator, share one address. */
    private static final int FROM_ONE_ADDRESS = 20;

    private final Semaphore turns;
    private final Duration patience;
    private final Map<String, Integer> strangers = new HashMap<>();

    /** @param patience how long a stranger waits for a turn */
    Turns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** For whoever is signed in: waits as long as it takes, which the others' patience bounds. */
    <T> T take(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** For whoever comes from an address; empty when there are too many for now. */
    <T> Optional<T> take(String address, Supplier<T> work) {
        if (!enter(address)) return Optional.empty();
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return Optional.empty();
            try {
                return Optional.of(work.get());
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            leave(address);
        }
    }

    /** About how many wait. */
    int waiting() {
        return turns.getQueueLength();
    }

    private synchronized boolean enter(String address) {
        int all = strangers.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= STRANGERS || strangers.getOrDefault(address, 0) >= FROM_ONE_ADDRESS) return false;
        strangers.merge(address, 1, Integer::sum);
        return true;
    }

    private synchronized void leave(String address) {
        strangers.computeIfPresent(address, (key, there) -> there == 1 ? null : there - 1);
    }
}
