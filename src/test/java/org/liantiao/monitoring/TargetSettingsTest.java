package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The target is the whole installation's, so each test puts back what a county begins with. */
@CountyTest
class TargetSettingsTest {
    @Autowired
    TestCounty county;

    @Autowired
    TargetSettings target;

    @Autowired
    Rates rates;

    @Autowired
    ChangeLog log;

    Target before;

    @BeforeEach
    void asItWas() {
        before = target.current();
    }

    @AfterEach
    void putBack() {
        Set<Period.Kind> judged =
                Target.KINDS.stream().filter(before.periods()::contains).collect(Collectors.toSet());
        target.change(county.admin(), new TargetForm(before.percent().toPlainString(), before.rate(), judged))
                .orThrow();
    }

    @Test
    void aCountyBeginsWith99PercentOfTheDueBasisOverEveryKindOfPeriod() {
        assertThat(target.current().percent()).isEqualByComparingTo("99");
        assertThat(target.current().percent().toPlainString()).isEqualTo("99.00");
        assertThat(target.current().rate()).isEqualTo(ResolutionRate.DUE_BASIS);
        assertThat(target.current().judges(Period.year(2026))).isTrue();
    }

    @Test
    void anotherTargetHoldsAtOnceOnTheRatePageAndIsTraced() {
        change(county.admin(), "９８．５％", Set.of(Period.Kind.YEAR)).orThrow();

        Target shown = rates.page(county.county(), null, Period.year(2026), Slice.ALL)
                .orElseThrow()
                .target();
        assertThat(shown.percent().toPlainString()).isEqualTo("98.50");
        assertThat(shown.rate()).isEqualTo(ResolutionRate.LASTING);
        assertThat(shown.judges(Period.quarter(2026, 2))).isFalse();
        assertThat(log.latest(TargetSettings.TOPIC, 3))
                .extracting(change -> change.kind())
                .containsExactlyInAnyOrder("setting.target-percent", "setting.target-rate", "setting.target-periods");
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(target.change(
                                county.admin(),
                                new TargetForm("99", ResolutionRate.DUE_BASIS, Set.copyOf(Target.KINDS)))
                        .orThrow())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100.01", "99.005", "-1", "99,5", "很高", "1e2"})
    void whatIsNoPercentageIsRefused(String percent) {
        assertThat(rules(change(county.admin(), percent, Set.of(Period.Kind.YEAR))))
                .containsExactly("percent:target.percent");
    }

    @Test
    void whatIsMissingIsSaidBesideEachField() {
        assertThat(rules(target.change(county.admin(), new TargetForm(" ", null, Set.of()))))
                .containsExactly("percent:required", "rate:required", "periods:required");
    }

    @Test
    void aRateThatDoesNotSayHowMuchWasResolvedIsNoTarget() {
        assertThat(rules(target.change(
                        county.admin(), new TargetForm("99", ResolutionRate.IN_TIME, Set.of(Period.Kind.YEAR)))))
                .containsExactly("rate:target.rate");
    }

    @Test
    void nobodyButTheAdministratorSetsIt() {
        assertThat(rules(change(county.county(), "98", Set.of(Period.Kind.YEAR))))
                .containsExactly(":county.notYours");
    }

    private Outcome<Integer> change(Actor by, String percent, Set<Period.Kind> periods) {
        return target.change(by, new TargetForm(percent, ResolutionRate.LASTING, periods));
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
