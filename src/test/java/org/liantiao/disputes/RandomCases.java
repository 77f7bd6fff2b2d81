package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.BareCase.Held;
import org.liantiao.testing.BareCase.Sent;

/** Invents cases that could have happened: late conclusions and entries, pauses, returns, reopenings, old ledgers. */
public class RandomCases {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate BEGIN = LocalDate.of(2024, 3, 1);

    private final Random random;

    public RandomCases(Random random) {
        this.random = random;
    }

    public List<BareCase> make(int count, List<Area> places) {
        List<BareCase> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) rows.add(make(places.get(random.nextInt(places.size()))));
        return rows;
    }

    LocalDate day() {
        return BEGIN.plusDays(random.nextInt((int) (TODAY.toEpochDay() - BEGIN.toEpochDay()) + 1));
    }

    private BareCase make(Area place) {
        BareCase row = new BareCase(place, day());
        if (row.registeredOn.getYear() < 2026 && chance(0.3)) row.ledgerYear = row.registeredOn.getYear();
        if (chance(0.85)) row.acceptedOn = upToToday(row.registeredOn, 4);
        LocalDate from = row.acceptedOn == null ? row.registeredOn : row.acceptedOn;
        row.deadline = from.plusDays(30 + (chance(0.2) ? random.nextInt(20) : 0));
        row.risk = row.deadline.getDayOfMonth() % 5 == 0 ? 1 : 4;
        row.type = List.of("01", "02", "03").get(random.nextInt(3));
        row.source = chance(0.5) ? "APPLIED" : "FOUND";
        walkTheTiers(row);
        if (chance(0.75)) conclude(row);
        else if (row.ledgerYear != null) row.unverified = chance(0.7);
        else if (chance(0.2)) row.pausedOn = upToToday(row.registeredOn, 50);
        giveHints(row);
        return row;
    }

    /** What may be noticed of it, whatever became of it. */
    private void giveHints(BareCase row) {
        if (chance(0.3)) row.facts = "facts" + random.nextInt(60);
        if (chance(0.4)) row.phone = "phone" + random.nextInt(40);
        row.partyName = "人" + random.nextInt(5);
        if (chance(0.7)) row.heldOn = upToToday(row.registeredOn, 40);
        if (chance(0.5)) row.agreedAfter = random.nextInt(120);
        if (chance(0.5)) row.reachedOn = upToToday(row.registeredOn, 6);
        row.enteredLate = chance(0.1);
        row.endEnteredLate = chance(0.1);
    }

    private void walkTheTiers(BareCase row) {
        if (row.ledgerYear != null) {
            row.tier = Tier.values()[random.nextInt(3)];
            return;
        }
        LocalDate day = row.registeredOn;
        row.held.add(new Held(day, row.tier, 1));
        for (int moves = random.nextInt(4); moves > 0; moves--) {
            day = upToToday(day, 20);
            if (day == null) return;
            move(row, day, 1);
        }
    }

    private void move(BareCase row, LocalDate day, int round) {
        Tier up = row.tier.above().orElse(null);
        boolean back = row.tier.isAbove(row.place.tier()) && chance(0.5);
        if (!back && up == null) return;
        if (!back) row.sent.add(new Sent(day, row.tier, round));
        row.tier = back ? Tier.values()[row.tier.ordinal() - 1] : Objects.requireNonNull(up);
        row.held.add(new Held(day, row.tier, round));
    }

    private void conclude(BareCase row) {
        LocalDate earliest =
                row.held.isEmpty() ? row.registeredOn : row.held.getLast().from();
        // A late entry may say that the round ended before it was accepted, or moved, on paper.
        LocalDate day = upToToday(chance(0.1) ? row.registeredOn : earliest, 60);
        if (day == null) return;
        String[] ends = {"RESOLVED", "RESOLVED", "RESOLVED", "FAILED", "REFUSED", "WITHDRAWN", "DECLINED"};
        row.ends(day, ends[random.nextInt(ends.length)]);
        if (!"RESOLVED".equals(row.outcome)) return;
        row.form = chance(0.5) ? "WRITTEN" : "ORAL";
        if (chance(0.8)) row.performanceDueOn = day.plusDays(random.nextInt(60));
        if (chance(0.7)) row.performedOn = upToToday(day, 90);
        if (chance(0.4)) row.followedUpOn = upToToday(day, 90);
        if (chance(0.3)) row.confirmedOn = upToToday(day, 60);
        if (chance(0.1)) row.suedOn = upToToday(day, 90);
        for (Harm harm : Harm.values()) if (chance(0.15)) row.prevented.put(harm, 1 + random.nextInt(9));
        if (chance(0.2)) row.repeatedOn = upToToday(day, 90);
        if (chance(0.2)) reopen(row, upToToday(day, 120));
    }

    /** The second round goes its own way and must move no figure. */
    private void reopen(BareCase row, @Nullable LocalDate day) {
        if (day == null) return;
        row.reopenedOn = day;
        if (chance(0.3)) row.pausedOn = upToToday(day, 30);
        if (!row.held.isEmpty()) move(row, day, 2);
    }

    private @Nullable LocalDate upToToday(LocalDate from, int days) {
        LocalDate day = from.plusDays(random.nextInt(days + 1));
        return day.isAfter(TODAY) ? null : day;
    }

    boolean chance(double p) {
        return random.nextDouble() < p;
    }
}
