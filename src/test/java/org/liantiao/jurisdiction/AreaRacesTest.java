package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the tree in the same moment: the second sees what the first made of it, and is told who has the name. */
@CountyTest
class AreaRacesTest {
    private static final Author ADMIN = Author.system("管理员");
    private static final int ROUNDS = 10;

    @Autowired
    AreaChanges changes;

    @Autowired
    AreaImport imports;

    @Autowired
    Counties counties;

    Places places;

    @BeforeEach
    void county() {
        places = counties.make().places();
    }

    @Test
    void whoRenamesSecondIsToldWhoHasTheName() throws Exception {
        List<Area> villages = List.of(places.village(), places.village2());
        for (int round = 0; round < ROUNDS; round++) {
            String name = "新村" + round;
            List<Outcome<Area>> outcomes =
                    Race.run(2, i -> () -> changes.rename(villages.get(i).id(), name, ADMIN));

            assertThat(refused(outcomes)).as(name).containsExactly("area.nameTaken");
        }
    }

    @Test
    void whoAddsSecondIsToldThatTheNameIsThere() throws Exception {
        String prefix = places.township().code().substring(0, 9);
        for (int round = 0; round < ROUNDS; round++) {
            String name = "添村" + round;
            int first = 500 + 2 * round;
            List<Outcome<Area>> outcomes =
                    Race.run(2, i -> () -> imports.add(places.township().id(), prefix + (first + i), name, ADMIN));

            assertThat(refused(outcomes)).as(name).containsExactly("area.nameTwice");
        }
    }

    private static List<String> refused(List<Outcome<Area>> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.refusals().stream())
                .map(Refusal::rule)
                .toList();
    }
}
