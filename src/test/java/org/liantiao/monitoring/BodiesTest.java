package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class BodiesTest {
    @Autowired
    Counties counties;

    @Autowired
    TestCounty county;

    @Autowired
    Bodies bodies;

    @Test
    void anOrganisationIsNamedToThoseAloneWhoSeeTheRatesOfItsArea() {
        UUID ofVillage = county.bodies().villageCommittee().id();

        for (Actor near : List.of(county.county(), county.township(), county.village()))
            assertThat(bodies.find(near, ofVillage)).as(near.name()).isPresent();
        for (Actor foreign :
                List.of(county.township3(), county.admin(), counties.make().county()))
            assertThat(bodies.find(foreign, ofVillage)).as(foreign.name()).isEmpty();
    }
}
