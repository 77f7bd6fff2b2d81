package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CountyTest
@RecordApplicationEvents
class PresetChangesTest {
    private static final LocalDate TODAY = AdjustableClock.START.toLocalDate();
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Presets presets;

    @Autowired
    PresetChanges changes;

    @Autowired
    Endings endings;

    @Autowired
    AdjustableClock clock;

    @Autowired
    ApplicationEvents events;

    /** The presets are the whole installation's, so each test takes back what it put there. */
    @AfterEach
    void takeBack() {
        clock.reset();
        presets.versions().stream()
                .filter(version -> version.isToCome(TODAY))
                .forEach(version ->
                        changes.withdraw(county.admin(), version.id()).orThrow());
    }

    @Test
    void aCaseKeepsTheDeadlinesAndTriesOfTheDayItWasLogged() {
        add(LATER, 3, 2).orThrow();
        clock.set(LATER.minusDays(1));
        UUID before = chains.accepted(county.village());
        clock.set(LATER);
        UUID after = chains.accepted(county.village());

        assertThat(due(before)).isEqualTo("2026-07-07T23:59");
        assertThat(due(after)).as("three working days, past the weekend").isEqualTo("2026-07-06T23:59");
        chains.session(county.village(), before).orThrow();
        chains.session(county.village(), after).orThrow();
        assertThat(chains.escalate(county.village(), before).isDone()).isTrue();
        assertThat(rules(chains.escalate(county.village(), after))).containsExactly("escalate.tries");
    }

    @Test
    void aRoundThatBeginsLaterHasTheDeadlinesOfItsOwnDay() {
        add(LATER, 3, 2).orThrow();
        UUID dispute = chains.accepted(county.village());
        chains.agreeOrally(county.village(), dispute).orThrow();
        clock.set(LATER);
        endings.reopen(county.village(), UUID.randomUUID(), dispute, "又起了").orThrow();

        assertThat(due(dispute)).isEqualTo("2026-07-06T23:59");
        chains.session(county.village(), dispute).orThrow();
        assertThat(rules(chains.escalate(county.village(), dispute))).containsExactly("escalate.tries");
    }

    @Test
    void aVersionHoldsFromItsDayAndIsTracedWithItsNumbers() {
        add(LATER, 3, 2).orThrow();

        assertThat(presets.on(LATER.minusDays(1)).days(Tier.VILLAGE)).isEqualTo(7);
        assertThat(presets.on(LATER).days(Tier.VILLAGE)).isEqualTo(3);
        assertThat(events.stream(Change.class).filter(change -> change.kind().equals("preset.added")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.actorId()).isEqualTo(county.admin().personId());
                    assertThat(change.content())
                            .containsEntry("from", "2026-07-01")
                            .containsEntry("VILLAGE_DAYS", "3");
                });
    }

    @Test
    void aDayThatHasBegunOrHasAVersionIsRefused() {
        add(LATER, 3, 2).orThrow();

        assertThat(rules(add(LATER, 4, 2))).containsExactly("preset.dayTaken");
        assertThat(rules(add(TODAY, 4, 2))).containsExactly("day.before");
    }

    @Test
    void whatIsWithdrawnNeverHoldsAndFreesItsDay() {
        UUID first = add(LATER, 3, 2).orThrow();
        changes.withdraw(county.admin(), first).orThrow();
        add(LATER, 5, 2).orThrow();

        assertThat(presets.on(LATER).days(Tier.VILLAGE)).isEqualTo(5);
        clock.set(LATER);
        UUID second = presets.versions().stream()
                .filter(version -> !version.isWithdrawn() && version.from().equals(LATER))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(rules(changes.withdraw(county.admin(), second))).containsExactly("preset.begun");
        assertThat(presets.on(LATER).days(Tier.VILLAGE)).isEqualTo(5);
    }

    @Test
    void aPresetsNameStandsForItsOwnNumbersOnly() {
        assertThat(rules(changes.add(county.admin(), form("三三一", LATER, 3, 2)))).containsExactly("preset.otherNumbers");
    }

    @Test
    void aPresetsNameDoesNotStandForTheNumbersOfAnother() {
        List<Presets.Named> known = presets.known();
        Preset first = known.getFirst().preset();
        PresetForm form =
                new PresetForm(known.getLast().zh(), "New rules", LATER, first.unit(), new EnumMap<>(first.numbers()));

        assertThat(rules(changes.add(county.admin(), form))).containsExactly("preset.otherNumbers");
    }

    @Test
    void onlyTheAdministratorSetsThem() {
        assertThat(rules(changes.add(county.county(), form("本县新规", LATER, 3, 2))))
                .containsExactly("preset.notYours");
    }

    private Outcome<UUID> add(LocalDate from, int villageDays, int villageTries) {
        return changes.add(county.admin(), form("本县新规", from, villageDays, villageTries));
    }

    private static PresetForm form(String name, LocalDate from, int villageDays, int villageTries) {
        Map<PresetNumber, Integer> numbers = new EnumMap<>(PresetNumber.class);
        for (PresetNumber number : PresetNumber.values()) numbers.put(number, Math.max(number.least(), 1));
        numbers.put(PresetNumber.VILLAGE_DAYS, villageDays);
        numbers.put(PresetNumber.VILLAGE_TRIES, villageTries);
        numbers.put(PresetNumber.CASE_DAYS, 30);
        return new PresetForm(name, "New rules", from, DayUnit.WORKING, numbers);
    }

    private String due(UUID dispute) {
        return String.valueOf(
                cases.open(county.village(), dispute).orElseThrow().clock().dueAt());
    }
}
