package org.liantiao.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.liantiao.base.IdNumber;

/** Invents people: their names, numbers of the sample prefix 410499 and telephones of the range 1990000. */
final class Residents {
    private static final String PREFIX = "410499";

    private final Sheet names = new Sheet("names.properties");
    private final Set<String> numbers = new HashSet<>();
    private final LocalDate today;

    Residents(LocalDate today) {
        this.today = today;
    }

    /** Somebody with a right number; whether the village wrote it down is another matter. */
    record Resident(String name, boolean male, String idNumber, String phone) {
        String surname() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    Resident anybody(Dice dice) {
        return somebody(dice, dice.chance(62), 28, 72);
    }

    Resident somebody(Dice dice, boolean male, int youngest, int oldest) {
        boolean rare = dice.chance(2);
        String name = rare ? dice.one(names.list(male ? "rareMen" : "rareWomen")) : surname(dice) + given(dice, male);
        return new Resident(name, male, number(dice, male, youngest, oldest), phone(dice));
    }

    /** Somebody whose name is known. */
    Resident called(Dice dice, String name, boolean male) {
        return new Resident(name, male, number(dice, male, 40, 65), phone(dice));
    }

    /** A relative of the same surname. */
    Resident relative(Dice dice, Resident of, int youngest, int oldest) {
        String given = Stream.generate(() -> given(dice, true))
                .filter(name -> !of.name().endsWith(name))
                .findFirst()
                .orElseThrow();
        return new Resident(of.surname() + given, true, number(dice, true, youngest, oldest), phone(dice));
    }

    String phone(Dice dice) {
        return "1990000" + "%04d".formatted(dice.between(0, 9999));
    }

    private String surname(Dice dice) {
        return dice.one(names.list("surnames"));
    }

    private String given(Dice dice, boolean male) {
        return dice.one(names.list(male ? "men" : "women"));
    }

    private String number(Dice dice, boolean male, int youngest, int oldest) {
        LocalDate born = today.minusYears(dice.between(youngest, oldest)).minusDays(dice.between(0, 364));
        String first = PREFIX + born.toString().replace("-", "") + "%02d".formatted(dice.between(0, 99));
        String number = first + (dice.between(0, 4) * 2 + (male ? 1 : 0));
        String whole = number + IdNumber.checkDigit(number);
        return numbers.add(whole) ? whole : number(dice, male, youngest, oldest);
    }
}
