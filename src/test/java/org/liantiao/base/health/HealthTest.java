package org.liantiao.base.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.health.Vital.Light;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class HealthTest {
    @Autowired
    Health health;

    @Autowired
    SignIns signIns;

    @Autowired
    TestCounty county;

    @Test
    void everyPartSaysHowItIs() {
        assertThat(health.look())
                .extracting(Vital::about)
                .contains(
                        "base.health.version",
                        "base.health.database",
                        "base.health.answer",
                        "base.health.connections",
                        "base.health.disk",
                        "base.health.backup",
                        "base.health.screens",
                        "accounts.health.people",
                        "job.provisional-dates")
                .doesNotContain("base.health.part");
    }

    @Test
    void whatNeedsALookComesFirstAndAPartThatCannotSaySoIsRed() {
        VitalSigns well = () -> List.of(Vital.green("one", "is"), Vital.amber("two", "late"));
        VitalSigns broken = () -> {
            throw new IllegalStateException("away");
        };
        assertThat(new Health(List.of(well, broken)).look())
                .extracting(Vital::light)
                .containsExactly(Light.RED, Light.AMBER, Light.GREEN);
    }

    @Test
    void nothingOnItIsPersonal() {
        assertThat(signIns.tryPassword("village-" + county.number(), Counties.PASSWORD, Visitor.at("192.0.2.19"))
                        .isDone())
                .isTrue();
        assertThat(signIns.tryPassword("village-" + county.number(), "wrong", Visitor.at("192.0.2.19"))
                        .isDone())
                .isFalse();

        assertThat(health.look().toString())
                .doesNotContain(county.village().name())
                .doesNotContain(county.village().personId().toString());
    }
}
