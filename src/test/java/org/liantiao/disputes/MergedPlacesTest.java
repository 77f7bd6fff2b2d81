package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class MergedPlacesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AreaMergers mergers;

    @Autowired
    Intake intake;

    @Test
    void noNewDisputeHappensInAVillageThatWasMergedAway() {
        mergers.merge(
                        county.places().emptyVillage().id(),
                        county.places().village().id(),
                        Author.system("管理员"))
                .orThrow();

        assertThat(intake.register(
                                county.township(),
                                Ids.next(),
                                chains.form(county.places().emptyVillage()))
                        .refusals())
                .extracting(Refusal::rule)
                .containsExactly("place.merged");
        assertThat(intake.register(
                                county.township(),
                                Ids.next(),
                                chains.form(county.places().village()))
                        .isDone())
                .isTrue();
    }
}
