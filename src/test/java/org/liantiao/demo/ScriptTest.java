package org.liantiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.People;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Whatever day somebody starts the demo on, before or after a long holiday, its histories can be told. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class ScriptTest {
    @Autowired
    Areas areas;

    @Autowired
    People people;

    @Autowired
    Calendars calendars;

    @Autowired
    Office office;

    @Test
    void theCasesOfTodayCanBeSetOnEveryDayOfTwoYears() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate today = first; today.isBefore(first.plusYears(2)); today = today.plusDays(1)) {
            Teller teller = teller(today, new Script());
            Stage stage = new Stage(teller, new Places(areas), today);
            new Today(stage).tell();
            new OfficesToday(stage).tell();
            LocalDateTime lastNight = today.minusDays(1).atTime(19, 0);
            assertThat(teller.script().until(lastNight))
                    .as("today is %s", today)
                    .hasSizeGreaterThan(100)
                    .isSortedAccordingTo(java.util.Comparator.comparing(Script.Scene::at));
        }
    }

    @Test
    void theYearCanBeToldFromEveryMonth() {
        for (LocalDate today = LocalDate.of(2026, 1, 31); today.getYear() < 2028; today = today.plusDays(31)) {
            Teller teller = teller(today, new Script());
            new Mix(new Histories(teller), new Places(areas)).tell(today.minusMonths(13), today.minusDays(1));
            assertThat(teller.script().until(today.atStartOfDay())).hasSizeGreaterThan(3000);
        }
    }

    @Test
    void aHistoryGoesForward() {
        LocalDate today = LocalDate.of(2026, 6, 10);
        Stage stage = new Stage(teller(today, new Script()), new Places(areas), today);
        Script script = stage.teller().script();
        Life life = stage.life("lane", stage.village("410423206201"), 3, 9).registered(0, true);

        stage.at(life, today.minusDays(4), 9).stuck();

        assertThat(script.until(today.atStartOfDay()))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(java.util.Comparator.comparing(Script.Scene::at))
                .allSatisfy(scene ->
                        assertThat(scene.at()).isAfter(today.minusDays(4).atTime(10, 0)));
    }

    private Teller teller(LocalDate today, Script script) {
        Cast cast = new Cast();
        people.find(new org.liantiao.accounts.Charge(true, null), "%", 1000, 0)
                .forEach(person -> cast.add(person.login(), person.actor()));
        return new Teller(office, cast, new Stories(), new Residents(today), calendars.current(), script);
    }
}
