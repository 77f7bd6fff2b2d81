package org.liantiao.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 换密钥: brings all that older keys wrote under the current ones, a minute at a time, while people work. What is done stays done, so
 * a node that dies over it costs nothing. Each start looks whether there is anything to do; then it is looked at once a day.
 */
@Component
class KeyTurn implements Job {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final List<Turning> parts;
    private final KeyBook book;
    private final Vault vault;
    private final Instant started;
    private volatile boolean looked;

    KeyTurn(List<Turning> parts, KeyBook book, Vault vault, Clock clock) {
        this.parts = parts;
        this.book = book;
        this.vault = vault;
        this.started = clock.instant();
    }

    @Override
    public String name() {
        return "key-turn";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(20);
    }

    @Override
    public Instant dueAfter(Instant done) {
        return looked && book.open().isEmpty() ? done.plus(every()) : done;
    }

    @Override
    public void run() {
        looked = true;
        if (book.newest().filter(this::isOvertakenBy).isPresent()) return;
        if (book.open().isEmpty()) {
            book.count(parts);
            if (parts.stream().noneMatch(this::isBehind)) return;
            book.begin();
        }
        boolean done = turn(System.nanoTime() + AT_ONCE.toNanos());
        book.count(parts);
        if (done) book.open().ifPresent(book::end);
    }

    /** A node that runs on with the keys of before brings nothing back under them: whoever started later knows better. */
    private boolean isOvertakenBy(KeyBook.Turn turn) {
        return !turn.isTo(vault) && started.isBefore(turn.beganAt());
    }

    private boolean isBehind(Turning part) {
        if (part.stays()) return false;
        String current = part.hashed() ? vault.activeHashKey() : vault.activeKey();
        return part.amounts().keySet().stream().anyMatch(key -> !key.equals(current));
    }

    /** @return whether all of it is done */
    private boolean turn(long until) {
        for (Turning part : parts) while (part.more()) if (System.nanoTime() - until > 0) return false;
        return true;
    }
}
