package org.liantiao.base;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read often and changes seldom, kept at hand for a minute. Whoever changes it calls {@link #forget()};
 * another node knows the change a minute later at most.
 */
public final class Kept<T> {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Supplier<T> read;
    private @Nullable T value;
    private long since;
    private int forgotten;

    public Kept(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        int before;
        synchronized (this) {
            if (value != null && System.nanoTime() - since < AT_MOST.toNanos()) return value;
            before = forgotten;
        }
        long asked = System.nanoTime();
        T fresh = read.get();
        synchronized (this) {
            // What was read before somebody changed it must not stay.
            if (before == forgotten) {
                value = fresh;
                since = asked;
            }
        }
        return fresh;
    }

    /** Reads anew next time. To be called when the change is made and again when its transaction has ended. */
    public synchronized void forget() {
        forgotten++;
        value = null;
    }
}
