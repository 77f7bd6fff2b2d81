package org.liantiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance from a fixed seed: the same day tells the same county. */
final class Dice {
    private static final long SEED = 410_423L;

    private final Random random;

    /** @param what is thrown for, so that one more throw here changes nothing there */
    Dice(String what) {
        this.random = new Random(SEED * 31 + what.hashCode());
    }

    /** Both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
