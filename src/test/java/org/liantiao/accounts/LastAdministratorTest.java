package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, since it counts all administrators there are. */
@CountyTest
@TestPropertySource(properties = "liantiao.test=last-administrator")
class LastAdministratorTest {
    @Autowired
    TestCounty county;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Test
    void twoAdministratorsWhoTakeEachOthersPlaceAtTheSameMomentLeaveOne() throws Exception {
        Actor left = county.admin();
        for (int i = 0; i < Race.rounds(10, 200); i++) {
            List<Actor> both = List.of(left, another(left, "admin-race-" + i));
            boolean suspends = i % 2 == 0;

            List<Outcome<UUID>> outcomes = Race.run(2, n -> () -> {
                Actor by = both.get(n);
                UUID other = both.get(1 - n).personId();
                return suspends ? changes.suspend(by, other) : changes.change(by, other, mediator());
            });

            assertThat(outcomes).filteredOn(Outcome::isDone).as("round " + i).hasSize(1);
            left = both.get(outcomes.get(0).isDone() ? 0 : 1);
            Person person = people.find(left.personId()).orElseThrow();
            assertThat(person.active() && person.actor().is(Role.ADMINISTRATOR)).isTrue();
        }
    }

    private Actor another(Actor by, String login) {
        PersonForm form =
                new PersonForm(login, "另一个", county.bodies().justiceBureau().id(), Set.of(Role.ADMINISTRATOR), "");
        UUID id = changes.add(by, form).orThrow().personId();
        return people.find(id).orElseThrow().actor();
    }

    private PersonForm mediator() {
        return new PersonForm("", "管理", county.bodies().justiceBureau().id(), Set.of(Role.MEDIATOR), "");
    }
}
