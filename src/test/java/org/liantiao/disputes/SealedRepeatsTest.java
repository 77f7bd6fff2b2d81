package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An ordinary settlement that a sealed case of the same two followed: the lists that tell so name nobody. */
@CountyTest
class SealedRepeatsTest {
    private static final List<Figure> TELLING =
            List.of(Figure.REPEATED_SINCE, Figure.NOT_LASTING, Figure.LASTING_UNRESOLVED);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    SealedCases sealing;

    @Autowired
    CaseList list;

    @Autowired
    Cases cases;

    @Autowired
    AdjustableClock clock;

    Secret secret;
    UUID settled;
    UUID followed;

    @BeforeEach
    void theSameTwoComeAgainUnderSeal() {
        secret = new Secret(intake, county, chains);
        settled = intake.register(county.village(), Ids.next(), secret.form(Set.of(), null))
                .orThrow();
        intake.accept(county.village(), Ids.next(), settled).orThrow();
        chains.agreeOrally(county.village(), settled).orThrow();
        clock.advance(Duration.ofDays(10));
        followed = secret.sealed();
    }

    @Test
    void theListKeepsItsRowAndTellsNobodyElseWhoseItIs() {
        String code =
                cases.open(county.township(), settled).orElseThrow().head().code();
        for (Actor reader : List.of(county.township(), county.county(), county.county2()))
            for (Figure figure : TELLING) {
                assertThat(page(reader, "", figure, CaseList.Sort.CODE, false))
                        .hasSize(count(reader, "", figure))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(row.isUnseen()).isTrue();
                            assertThat(row.toString()).doesNotContain(secret.name(), secret.other(), code, "怕家里人");
                            assertThat(row.registeredOn()).isNull();
                            assertThat(SealedCases.leads(reader, row)).isFalse();
                        });
                for (String typed : List.of(secret.name(), secret.phone(), code))
                    assertThat(count(reader, typed, figure)).as(typed).isZero();
            }
    }

    @Test
    void elsewhereItIsTheOrdinaryCaseThatItIs() {
        assertThat(page(county.township(), secret.name(), Figure.SUCCEEDED, CaseList.Sort.CODE, false))
                .singleElement()
                .satisfies(row -> assertThat(row.opens()).isTrue());
        assertThat(count(county.township(), secret.name(), null)).isEqualTo(1);
    }

    @Test
    void whoeverHandlesTheSealedOneKnowsAnyway() {
        assertThat(page(county.village(), "", Figure.REPEATED_SINCE, CaseList.Sort.CODE, false))
                .singleElement()
                .satisfies(row -> assertThat(row.applicant()).isEqualTo(secret.name()));

        sealing.unseal(county.township(), Ids.next(), followed, "没有必要再保密").orThrow();

        assertThat(page(county.county(), "", Figure.REPEATED_SINCE, CaseList.Sort.CODE, false))
                .singleElement()
                .satisfies(row -> assertThat(row.applicant()).isEqualTo(secret.name()));
    }

    @Test
    void noOrderTellsIt() {
        UUID ordinary = chains.accepted(county.village());
        chains.agreeOrally(county.village(), ordinary).orThrow();
        clock.advance(Duration.ofDays(1));
        chains.registered(county.village());

        for (CaseList.Sort sort : CaseList.Sort.values())
            for (boolean descending : new boolean[] {false, true})
                assertThat(page(county.county(), "", Figure.REPEATED_SINCE, sort, descending))
                        .as(sort + " " + descending)
                        .extracting(CaseRow::isUnseen)
                        .containsExactly(true, false);
    }

    private List<CaseRow> page(Actor reader, String text, Figure figure, CaseList.Sort sort, boolean descending) {
        return list.page(reader.scope(), filter(text, figure), sort, descending, 0, 50);
    }

    private int count(Actor reader, String text, @Nullable Figure figure) {
        return list.count(reader.scope(), filter(text, figure));
    }

    /** Of this year, seen from today. */
    private CaseFilter filter(String text, @Nullable Figure figure) {
        FigureQuery query = figure == null
                ? null
                : new FigureQuery(figure, Period.year(chains.today().getYear()), chains.today(), Slice.ALL);
        return new CaseFilter(text, null, Set.of(), null, null, null, null, null, null, query, null);
    }
}
