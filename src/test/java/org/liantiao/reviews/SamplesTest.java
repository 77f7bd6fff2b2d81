package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody chooses what is drawn. */
@CountyTest
class SamplesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Samples samples;

    @Autowired
    DrawnSheets drawn;

    @Autowired
    Sheets sheets;

    @Autowired
    AdjustableClock clock;

    SampleSteps steps;

    @BeforeEach
    void aMonthOfSettlements() {
        steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
        steps.aMonthOfSettlements();
    }

    @Test
    void whatIsDrawnFollowsFromTheSeedAndTheFrozenList() {
        UUID sample = steps.announced(Map.of("VILLAGE", 4, "TOWNSHIP", 2));
        String listing = samples.listing(county.auditor(), sample).orElseThrow();
        assertThat(listing.lines()).hasSize(12);
        assertThat(Draw.sha256(listing)).isEqualTo(steps.page(sample).sample().listHash());
        assertThat(steps.page(sample).drawn()).isEmpty();

        UUID later = steps.settled(county.village2());
        clock.set(SampleSteps.JULY.plusDays(1));
        samples.draw(county.county(), sample, "3385.16").orThrow();

        SamplePage page = steps.page(sample);
        assertThat(page.redraws()).isTrue();
        assertThat(page.drawn()).hasSize(6).noneMatch(one -> one.disputeId().equals(later));
        List<String> villages = listing.lines()
                .filter(line -> line.startsWith("VILLAGE"))
                .map(line -> line.split("\t")[1])
                .sorted(java.util.Comparator.comparing(code -> Draw.sha256("3385.16" + code)))
                .limit(4)
                .sorted()
                .toList();
        assertThat(page.drawn())
                .filteredOn(one -> one.stratum().equals("VILLAGE"))
                .extracting(SamplePage.Drawn::code)
                .containsExactlyInAnyOrderElementsOf(villages);
        assertThat(rules(samples.draw(county.county(), sample, "3385.17"))).containsExactly("sample.drawn");
    }

    @Test
    void theSameSeedTypedAnotherWayDrawsTheSameAndAnotherFormIsRefused() {
        UUID sample = steps.announced(Map.of("VILLAGE", 4, "TOWNSHIP", 2));
        clock.set(SampleSteps.JULY.plusDays(1));

        for (String other : List.of("3385.160", "3385.2", "3385"))
            assertThat(rules(samples.draw(county.county(), sample, other))).containsExactly("sample.seed.NUMBER");
        samples.draw(county.county(), sample, " 3,385．16").orThrow();
        assertThat(steps.page(sample).sample().seed()).isEqualTo("3385.16");
    }

    @Test
    void aFurtherSampleOfAPeriodNeedsAReasonThatIsShownAndTheOneThatWaitedIsNeverDrawn() {
        Map<String, Integer> wanted = Map.of("VILLAGE", 4, "TOWNSHIP", 2);
        UUID first = steps.announced(wanted);
        LocalDate day = SampleSteps.JULY.toLocalDate().plusDays(1);
        assertThat(rules(samples.announce(county.county(), SampleSteps.form(SampleSteps.JUNE, wanted, day))))
                .containsExactly("required");
        clock.set(SampleSteps.JULY.plusMinutes(5));
        UUID second = samples.announce(county.county(), SampleSteps.form(SampleSteps.JUNE, wanted, day, "那天休市"))
                .orThrow();

        clock.set(SampleSteps.JULY.plusDays(1));
        assertThat(rules(samples.draw(county.county(), first, "3385.16"))).containsExactly("sample.replaced");
        samples.draw(county.county(), second, "3385.16").orThrow();
        assertThat(samples.list(county.auditor()).orElseThrow())
                .extracting(Sample::id, Sample::replaced, Sample::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, false, "那天休市"),
                        org.assertj.core.groups.Tuple.tuple(first, true, null));
    }

    @Test
    void twoHundredOrganisationsAreAStratumEachAndTheLineHoldsThemAll() {
        Map<String, Integer> wanted = new TreeMap<>();
        for (int i = 0; i < 400; i++) wanted.put(UUID.randomUUID().toString(), 10);
        Sample sample = new Sample(
                UUID.randomUUID(),
                SampleSteps.JUNE,
                FigureCases.Part.BODY,
                0,
                Draw.sha256("x"),
                "指数",
                new SeedForm(SeedForm.Kind.NUMBER, 2),
                SampleSteps.JULY.toLocalDate(),
                clock.instant(),
                "甲",
                null,
                false,
                null,
                null,
                null);

        assertThat(Samples.facts(sample, 4000, wanted, "").toString().length()).isLessThan(1000);
        assertThat(Samples.facts(sample, 4000, wanted, "")).containsEntry("wanted", "4000");
    }

    @Test
    void refusesAPeriodThatRunsASeedThatIsKnownAStratumLeftOutAndADrawBeforeItsDay() {
        Map<String, Integer> wanted = Map.of("VILLAGE", 4, "TOWNSHIP", 2);
        LocalDate today = SampleSteps.JULY.toLocalDate();
        Period july = Period.month(YearMonth.of(2026, 7));
        assertThat(rules(samples.announce(county.county(), SampleSteps.form(july, wanted, today.plusDays(1)))))
                .containsExactly("sample.runs");
        assertThat(rules(samples.announce(county.county(), SampleSteps.form(SampleSteps.JUNE, wanted, today))))
                .containsExactly("day.before");
        assertThat(rules(samples.announce(
                        county.county(), SampleSteps.form(SampleSteps.JUNE, Map.of("VILLAGE", 4), today.plusDays(1)))))
                .containsExactly("sample.leftOut");
        UUID sample = steps.announced(wanted);
        assertThat(rules(samples.draw(county.county(), sample, "1"))).containsExactly("sample.tooEarly");
    }

    @Test
    void theCountysSupervisorsAnnounceAndDrawTheAuditorReadsAndNobodyElseSeesOne() {
        UUID sample = steps.announced(Map.of("VILLAGE", 4, "TOWNSHIP", 2));
        county.people().forEach((kind, actor) -> {
            boolean sees = List.of("county", "county2", "auditor").contains(kind);
            assertThat(samples.page(actor, sample).isPresent()).as(kind).isEqualTo(sees);
            assertThat(samples.listing(actor, sample).isPresent()).as(kind).isEqualTo(sees);
            assertThat(samples.list(actor).isPresent()).as(kind).isEqualTo(sees);
            if (kind.equals("county")) return;
            assertThat(rules(samples.draw(actor, sample, "1"))).as(kind).containsExactly("sample.notYours");
            assertThat(rules(samples.announce(
                            actor, SampleSteps.form(SampleSteps.JUNE, Map.of(), SampleSteps.JULY.toLocalDate()))))
                    .as(kind)
                    .containsExactly("sample.notYours");
        });
    }
}
