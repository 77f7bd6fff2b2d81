package org.liantiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class CountiesTest {
    @Autowired
    Counties counties;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Test
    void makesACountyThatIsReallyThere() {
        TestCounty made = counties.make();

        assertThat(areas.ofCounty(made.places().county().id())).hasSize(8);
        assertThat(organisations.ofCounty(made.places().county().id())).hasSize(14);
        for (Actor actor : new Actor[] {made.village(), made.township3(), made.county(), made.police(), made.admin()})
            assertThat(people.find(actor.personId()).orElseThrow().actor()).isEqualTo(actor);
    }

    @Test
    void neighboursLieWhereTheirNamesSay() {
        TestCounty made = counties.make();

        assertThat(made.village2().townshipId()).isEqualTo(made.village().townshipId());
        assertThat(made.village2().areaId()).isNotEqualTo(made.village().areaId());
        assertThat(made.village3().townshipId()).isEqualTo(made.township3().areaId());
        assertThat(made.township().mediatesFor(made.places().township().id())).isTrue();
        assertThat(made.police().mediatesFor(made.police().areaId())).isFalse();
        assertThat(made.county().rulesFor(made.places().county().id())).isTrue();
    }

    @Test
    void noTwoCountiesMeet() {
        TestCounty one = counties.make();
        TestCounty other = counties.make();

        assertThat(one.places().county().code())
                .isNotEqualTo(other.places().county().code());
        assertThat(one.village().countyId()).isNotEqualTo(other.village().countyId());
    }
}
