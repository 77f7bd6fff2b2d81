package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.liantiao.accounts.Actor;
import org.liantiao.demo.Residents.Resident;
import org.liantiao.demo.Tale.Couple;
import org.liantiao.jurisdiction.Area;

/** What the cases of the last days have in common: they are set by hand, so that no screen is empty today. */
record Stage(Teller teller, Places places, LocalDate today) {
    /** A dispute of a village, registered some days ago at a time. */
    Life life(String story, Area village, int daysAgo, int hour) {
        Story told = teller.stories().named(story);
        Dice dice = dice(story, village, daysAgo);
        return life(told, village, Tale.couple(told, teller.residents(), dice), daysAgo, hour, dice);
    }

    /** The same between two people who are known by name. */
    Life between(String pair, String story, Area village, int daysAgo, int hour) {
        List<String> names = Tale.PHRASES.sentences("pair." + pair);
        Dice dice = dice(pair, village, daysAgo);
        Resident one = teller.residents().called(dice, names.getFirst(), !pair.equals("betrothal"));
        Resident other = teller.residents().called(dice, names.getLast(), !pair.equals("rare"));
        Story told = teller.stories().named(story);
        Couple couple = new Couple(one, other, told.kin() == Story.Kin.UNIT);
        return life(told, village, couple, daysAgo, hour, dice);
    }

    private Life life(Story story, Area village, Couple couple, int daysAgo, int hour, Dice dice) {
        Actor mediator = teller.cast().ofVillage(village);
        Life life = teller.begin(story, village, couple, mediator, ago(daysAgo), dice);
        return life.beginsAt(ago(daysAgo).atTime(hour, dice.between(2, 55)));
    }

    private static Dice dice(String what, Area village, int daysAgo) {
        return new Dice(what + village.code() + daysAgo);
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** The last working day before today, or the one that many before. */
    LocalDate workday(int n) {
        LocalDate day = ago(1);
        for (int left = n; ; day = day.minusDays(1)) if (teller.calendar().isWorkday(day) && --left <= 0) return day;
    }

    /** How many days ago something began that long before a day: holidays put working days far apart. */
    int since(LocalDate day, int daysBefore) {
        return (int) (today.toEpochDay() - day.toEpochDay()) + daysBefore;
    }

    /** How many days ago a village began whose seven days are over, holidays counted. */
    int beganOverdue() {
        int days = 8;
        while (!teller.calendar().rolled(ago(days).plusDays(7)).isBefore(today)) days++;
        return days;
    }

    Life at(Life life, LocalDate day, int hour) {
        return life.at(day.atTime(LocalTime.of(hour, life.dice().between(2, 55))));
    }

    Area village(String code) {
        return places.village(code);
    }

    Actor actor(String login) {
        return teller.cast().named(login);
    }
}
