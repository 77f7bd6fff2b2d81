package org.liantiao.demo;

import java.time.LocalDate;
import org.liantiao.accounts.Actor;
import org.liantiao.demo.Tale.Couple;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.WorkCalendar;

/** Begins the histories, and holds what all of them need. */
record Teller(Office office, Cast cast, Stories stories, Residents residents, WorkCalendar calendar, Script script) {

    /** A dispute of a village, told from the day its mediator hears of it. */
    Life village(Story story, Area village, LocalDate day, Dice dice) {
        return begin(story, village, Tale.couple(story, residents, dice), cast.ofVillage(village), day, dice);
    }

    /** A dispute that comes to the township's own office first. */
    Life township(Story story, Area village, LocalDate day, Dice dice) {
        Actor office = cast.ofTownship(village, dice);
        return begin(story, village, Tale.couple(story, residents, dice), office, day, dice);
    }

    Life begin(Story story, Area village, Couple couple, Actor holder, LocalDate day, Dice dice) {
        boolean office = !holder.areaId().equals(village.id());
        Tale tale = new Tale(story, village, couple, () -> residents.anybody(dice), dice);
        Pace pace = new Pace(calendar, dice);
        return new Life(this, tale, new Telling(script, pace, dice, holder, pace.on(day, office)), dice);
    }
}
