package org.liantiao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;

/** The villages that appear, each as often as its weight says: all of 观音寺乡, some of every other township. */
final class Places {
    /** 观音寺乡, where most of the accounts are. */
    static final String HOME = "410423206000";
    /** 让河乡, where the foreign ones are. */
    static final String AWAY = "410423204000";

    private static final Map<String, Integer> WEIGHTS =
            Map.of("410423206201", 16, "410423206205", 9, "410423204210", 8);

    private final Area county;
    private final List<Area> townships;
    private final List<Area> villages = new ArrayList<>();
    private final List<Area> weighted = new ArrayList<>();

    Places(Areas areas) {
        county = areas.county().orElseThrow();
        townships = areas.below(county.id());
        for (int i = 0; i < townships.size(); i++) {
            List<Area> below = areas.below(townships.get(i).id());
            villages.addAll(some(below, townships.get(i), new Dice("villages " + i), i));
        }
        for (Area village : villages)
            for (int n = WEIGHTS.getOrDefault(village.code(), 3); n > 0; n--) weighted.add(village);
    }

    private static List<Area> some(List<Area> below, Area township, Dice dice, int i) {
        if (township.code().equals(HOME)) return below;
        int wanted = township.code().equals(AWAY) ? 9 : 4 + (i * 5) % 7;
        return Stream.concat(
                        below.stream().filter(village -> WEIGHTS.containsKey(village.code())),
                        Stream.generate(() -> dice.one(below)))
                .distinct()
                .limit(wanted)
                .toList();
    }

    Area any(Dice dice) {
        return dice.one(weighted);
    }

    Area county() {
        return county;
    }

    List<Area> townships() {
        return townships;
    }

    List<Area> villages() {
        return villages;
    }

    Area village(String code) {
        return villages.stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The villages that appear of a township. */
    List<Area> villagesOf(String townshipCode) {
        return villages.stream()
                .filter(village ->
                        village.tier() == Tier.VILLAGE && village.code().startsWith(townshipCode.substring(0, 9)))
                .toList();
    }
}
