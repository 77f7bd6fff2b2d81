package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The county's areas, organisations, teams and calendars are the administrator's, whichever screen somebody still has open. */
@CountyTest
class AdministrationTest {
    @Autowired
    TestCounty county;

    @Autowired
    AreaChanges areas;

    @Autowired
    AreaImport areaImport;

    @Autowired
    AreaMergers mergers;

    @Autowired
    OrganisationChanges organisations;

    @Autowired
    TeamChanges team;

    @Autowired
    CalendarImport calendars;

    @Test
    void refusesEverybodyElse() {
        county.people().forEach((who, person) -> {
            if (person.equals(county.admin())) return;
            assertThat(changesBy(person))
                    .as(who)
                    .allSatisfy(outcome ->
                            assertThat(outcome.refusals()).extracting("rule").containsExactly("county.notYours"));
        });
    }

    @Test
    void letsTheAdministratorChangeThem() {
        assertThat(changesBy(county.admin()))
                .flatExtracting(Outcome::refusals)
                .extracting("rule")
                .doesNotContain("county.notYours");
    }

    private Stream<Outcome<?>> changesBy(Actor person) {
        Author by = person.author();
        UUID village = county.places().emptyVillage().id();
        UUID police = county.bodies().policeStation().id();
        byte[] aliasFile =
                ("代码,别名\n" + county.places().emptyVillage().code() + ",孙家\n").getBytes(StandardCharsets.UTF_8);
        byte[] areaFile = "代码,名称,级别,上级代码,来源\n".getBytes(StandardCharsets.UTF_8);
        byte[] calendarFile = "date,kind,name\n".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                areas.changeAliases(village, "孙家庄", by),
                areas.addAliases(aliasFile, by),
                areaImport.apply(areaFile, by, (done, of) -> {}),
                mergers.merge(village, county.places().village().id(), by),
                mergers.split(village, by),
                organisations.add(village, "POLICE", "警务室", by),
                organisations.name(police, "派出所", null, by),
                organisations.suspend(police, by),
                organisations.resume(police, by),
                team.add(village, ParticipantKind.OFFICER, "赵警官", "", null, by),
                team.remove(village, village, by),
                calendars.apply(calendarFile, by));
    }
}
