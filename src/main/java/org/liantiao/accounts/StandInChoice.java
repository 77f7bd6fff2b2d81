package org.liantiao.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Component;

/**
 * Who could stand in: colleagues of the same organisation; for a village that has nobody else in those days, the mediators of
 * its township's other villages. Nobody gets work of another tier that way.
 */
@Component
class StandInChoice {
    private final People people;
    private final Absences absences;

    StandInChoice(People people, Absences absences) {
        this.people = people;
        this.absences = absences;
    }

    List<Person> of(Person absent, LocalDate first, LocalDate last) {
        if (Absence.work(absent).isEmpty()) return List.of();
        Set<UUID> away = absences.away(first, last);
        List<Person> here = able(people.in(absent.organisation().id()), absent, away);
        return here.isEmpty() ? able(neighbours(absent.organisation()), absent, away) : here;
    }

    private List<Person> neighbours(Organisation organisation) {
        UUID township = organisation.area().townshipId();
        return organisation.tier() == Tier.VILLAGE && township != null ? people.mediatorsUnder(township) : List.of();
    }

    private static List<Person> able(List<Person> some, Person absent, Set<UUID> away) {
        return some.stream()
                .filter(person -> person.active()
                        && !person.id().equals(absent.id())
                        && !away.contains(person.id())
                        && !Absence.work(person).isEmpty())
                .toList();
    }
}
