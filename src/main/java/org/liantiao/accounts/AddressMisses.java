package org.liantiao.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What failed at the door by address alone, whoever it was typed for: one password tried on a whole county makes wait as well.
 * Generous, for an office shares one address; no success resets it. Each node counts for itself and forgets when it ends.
 */
@Component
class AddressMisses {
    private static final Duration HOUR = Duration.ofHours(1);
    /** Who has more networks than this to come from is not held by counting them. */
    private static final int NETWORKS = 10_000;

    private final int aMinute;
    private final int anHour;
    private final Map<String, Deque<Instant>> missed = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > NETWORKS;
        }
    };

    AddressMisses(
            @Value("${liantiao.sign-in.misses-a-minute:20}") int aMinute,
            @Value("${liantiao.sign-in.misses-an-hour:60}") int anHour) {
        this.aMinute = aMinute;
        this.anHour = anHour;
    }

    /** Whether nobody comes in from there for now. */
    synchronized boolean tooMany(String address, Instant now) {
        Deque<Instant> there = missed.get(Network.of(address));
        return there != null && isFull(there, now);
    }

    /**
     * One more. An address that is not known is not counted.
     *
     * @return whether it was the last that was free
     */
    synchronized boolean add(String address, Instant now) {
        if (address.isEmpty()) return false;
        Deque<Instant> there = missed.computeIfAbsent(Network.of(address), first -> new ArrayDeque<>());
        if (isFull(there, now)) return false;
        there.addLast(now);
        return isFull(there, now);
    }

    private boolean isFull(Deque<Instant> there, Instant now) {
        while (!there.isEmpty() && !there.getFirst().isAfter(now.minus(HOUR))) there.removeFirst();
        Instant minute = now.minusSeconds(60);
        return there.size() >= anHour
                || there.stream().filter(miss -> miss.isAfter(minute)).count() >= aMinute;
    }
}
