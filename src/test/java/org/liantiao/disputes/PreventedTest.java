package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 防止激化: what a settlement kept from happening, in cases and in people. */
@CountyTest
class PreventedTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    UUID id;

    @BeforeEach
    void aCaseThatWasSettled() {
        clock.reset();
        id = chains.accepted(county.village());
        chains.agreeOrally(county.village(), id).orThrow();
    }

    @Test
    void whatWasPreventedIsCountedInCasesAndPeopleAndCanBeTakenBack() {
        prevent(Map.of(Harm.SUICIDE, 1, Harm.PETITION, 15)).orThrow();
        assertThat(people(Harm.PETITION)).isEqualTo(15);
        prevent(Map.of(Harm.SUICIDE, 2)).orThrow();

        assertThat(counts(Figure.PREVENTED_SUICIDES)).isEqualTo(1);
        assertThat(counts(Figure.PREVENTED_PETITIONS)).isZero();
        assertThat(people(Harm.SUICIDE)).isEqualTo(2);
        assertThat(rules(prevent(Map.of(Harm.SUICIDE, 2)))).containsExactly("prevented.same");
        assertThat(rules(prevent(Map.of(Harm.SUICIDE, 0)))).containsExactly("number");
        prevent(Map.of()).orThrow();
        assertThat(counts(Figure.PREVENTED_SUICIDES)).isZero();
        assertThat(people(Harm.SUICIDE)).isZero();
    }

    @Test
    void whatTheAgreementSaysOfItCountsAtOnce() {
        UUID other = chains.accepted(county.village());
        LocalDate day = chains.today();
        Terms terms = new Terms(
                AgreementForm.WRITTEN, day, "各让一步", "", "", null, day, day, day, Map.of(Harm.FIGHT, 12), List.of());
        mediation.agree(county.village(), Ids.next(), other, terms).orThrow();

        assertThat(counts(Figure.PREVENTED_FIGHTS)).isEqualTo(1);
        assertThat(people(Harm.FIGHT)).isEqualTo(12);
    }

    private Outcome<UUID> prevent(Map<Harm, Integer> people) {
        return endings.prevent(county.village(), Ids.next(), id, people);
    }

    private long counts(Figure figure) {
        return figures.total(question(figure)).of(figure);
    }

    private long people(Harm harm) {
        return figures.people(Axis.AREA, question(Figure.SUCCEEDED)).values().stream()
                .mapToLong(part -> part.getOrDefault(harm, 0L))
                .sum();
    }

    private FigureQuestion question(Figure figure) {
        return new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                Period.month(YearMonth.from(chains.today())),
                chains.today(),
                Slice.ALL,
                Set.of(figure));
    }
}
