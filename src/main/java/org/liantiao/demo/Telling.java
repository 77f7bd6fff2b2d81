package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Tier;

/** How far the telling of one dispute has come: when it is now, who acts, and what the script is to play. */
final class Telling {
    private final Script script;
    private final Pace pace;
    private final Dice dice;
    private Actor holder;
    private LocalDateTime now;
    private @Nullable UUID dispute;

    Telling(Script script, Pace pace, Dice dice, Actor holder, LocalDateTime begin) {
        this.script = script;
        this.pace = pace;
        this.dice = dice;
        this.holder = holder;
        this.now = begin;
    }

    Actor holder() {
        return holder;
    }

    void moveTo(Actor holder) {
        this.holder = holder;
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** The next thing happens at that time, or right away when that is over already: histories are told forwards. */
    void at(LocalDateTime time) {
        if (time.isAfter(now)) now = time;
    }

    /** The first thing happens at another time than was thrown for it. */
    void beginsAt(LocalDateTime time) {
        now = time;
    }

    /** Some days pass, both bounds included. */
    void waits(int least, int most) {
        now = pace.later(now, dice.between(least, most), isOffice());
    }

    /** Somebody registers it; whatever follows happens to this dispute. */
    void begin(Function<Actor, Outcome<UUID>> registered) {
        Actor who = holder;
        script.add(now, () -> dispute = registered.apply(who).orThrow());
        now = pace.soon(now, isOffice());
    }

    /** Somebody takes a step now; the next one comes a little later. */
    void step(Actor who, BiFunction<Actor, UUID, Outcome<UUID>> taken) {
        script.add(
                now,
                () -> taken.apply(who, Objects.requireNonNull(dispute, "nothing before registration"))
                        .orThrow());
        now = pace.soon(now, isOffice());
    }

    private boolean isOffice() {
        return holder.tier() != Tier.VILLAGE;
    }
}
