package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.ResolutionRate;

/** What the sentences of a bulletin claim, and what they may not. */
class BulletinTextTest {
    private static final Period Q2 = Period.quarter(2026, 2);

    @Test
    void whatIsOverdueCanBeMadeGoodWhileThePeriodRunsWhatFailedCannot() {
        Map<Figure, Long> counts = counts(40, 1, 3);
        Map<Figure, Long> settled = counts(98, 0, 2);

        assertThat(body(ResolutionRate.DUE_BASIS, Q2, counts, List.of(), Q2.to()))
                .contains("没有达到目标，比目标多了4件未化解。");
        assertThat(body(ResolutionRate.DUE_BASIS, Q2, settled, List.of(), Q2.to()))
                .contains("没有达到目标，再化解1件才够。");
        assertThat(body(ResolutionRate.DUE_BASIS, Q2, settled, List.of())).contains("没有达到目标，比目标多了1件未化解。");
        assertThat(body(ResolutionRate.REPORTED, Q2, counts, List.of())).contains("没有达到目标，比目标多了1件未化解。");
    }

    @Test
    void whatACohortLacksMayBeSettledAtAnyTime() {
        assertThat(body(ResolutionRate.COHORT, Q2, cohort(100, 95), List.of())).contains("没有达到目标，登记的再化解4件才够。");
    }

    @Test
    void theCasesAreCalledWhatTheRateDividesBy() {
        BulletinFigures.Place few = new BulletinFigures.Place("青山镇", cohort(4, 2));
        assertThat(body(ResolutionRate.COHORT, Q2, cohort(4, 2), List.of(few)))
                .contains("登记的不足30件，不作高低比较", "登记了还没化解的：青山镇2件", "登记的不足30件的有1个")
                .doesNotContain("应化解");
        assertThat(body(ResolutionRate.REPORTED, Q2, counts(0, 0, 0), List.of()))
                .contains("期内没有已调结的案件");
        assertThat(body(ResolutionRate.REPORTED, Q2, counts(9, 1, 4), List.of(place(counts(9, 1, 4)))))
                .contains("已调结的不足30件", "有调解不成的：青山镇1件")
                .doesNotContain("应化解的不足", "还有未化解的");
    }

    @Test
    void whatWasKeptBeforeTheCohortWasCountedByPlaceKeepsTheNameOfTheDueBasis() {
        Map<Figure, Long> kept = Map.of(
                Figure.REGISTERED, 40L, Figure.COHORT_SUCCEEDED, 30L, Figure.DUE_BASE, 40L, Figure.UNRESOLVED, 3L);

        assertThat(body(ResolutionRate.COHORT, Q2, kept, List.of(place(kept)))).contains("还有未化解的：青山镇3件");
    }

    @Test
    void overAPeriodThatIsNotJudgedItSaysNothingOfReachingTheTarget() {
        Map<Figure, Long> counts = counts(40, 0, 3);
        List<BulletinFigures.Place> places = List.of(new BulletinFigures.Place("青山镇", counts));

        assertThat(body(ResolutionRate.DUE_BASIS, Period.year(2026), counts, places))
                .contains("99%的目标不按这样的统计期考核，只作参照。")
                .doesNotContain("没有达到目标", "95%区间");
        assertThat(body(ResolutionRate.DUE_BASIS, Q2, counts, places)).contains("没有达到目标", "按95%区间");
    }

    @Test
    void whereEveryPlaceHasFewCasesNoneIsComparedWithTheTarget() {
        Map<Figure, Long> few = counts(4, 0, 0);

        assertThat(body(
                        ResolutionRate.DUE_BASIS,
                        Q2,
                        few,
                        List.of(new BulletinFigures.Place("青山镇", few), new BulletinFigures.Place("白河镇", few))))
                .contains("应化解的不足30件的有2个")
                .doesNotContain("没有低于99%目标的地方");
    }

    @Test
    void aTimeWithoutAnyCaseIsNotComparedWith() {
        assertThat(body(ResolutionRate.DUE_BASIS, Q2, counts(0, 0, 0), List.of()))
                .contains("那一期系统里没有案件，不作比较")
                .doesNotContain("持平");
    }

    private static BulletinFigures.Place place(Map<Figure, Long> counts) {
        return new BulletinFigures.Place("青山镇", counts);
    }

    private static Map<Figure, Long> cohort(long registered, long settled) {
        return Map.of(
                Figure.REGISTERED, registered,
                Figure.COHORT_SUCCEEDED, settled,
                Figure.COHORT_UNRESOLVED, registered - settled);
    }

    private static Map<Figure, Long> counts(long succeeded, long failed, long overdue) {
        return Map.of(
                Figure.SUCCEEDED, succeeded,
                Figure.FAILED, failed,
                Figure.OVERDUE, overdue,
                Figure.REPORTED_BASE, succeeded + failed,
                Figure.DUE_BASE, succeeded + failed + overdue);
    }

    @Test
    void whatAnotherModuleAddsStandsBeforeWhatComesNextUnderAHeadingOfItsOwn() {
        BulletinSection orders =
                new BulletinSection("督办情况", List.of("发出督办 3 件。"), new PaperTable("督办", List.of(), List.of()));

        String body = body(
                ResolutionRate.DUE_BASIS,
                Period.quarter(2026, 2),
                Map.of(),
                List.of(),
                LocalDate.of(2026, 12, 31),
                List.of(orders));

        assertThat(body).contains("四、督办情况\n发出督办 3 件。\n五、下步工作");
    }

    private String body(
            ResolutionRate rate, Period period, Map<Figure, Long> counts, List<BulletinFigures.Place> places) {
        return body(rate, period, counts, places, LocalDate.of(2026, 12, 31));
    }

    private String body(
            ResolutionRate rate,
            Period period,
            Map<Figure, Long> counts,
            List<BulletinFigures.Place> places,
            LocalDate asOf) {
        return body(rate, period, counts, places, asOf, List.of());
    }

    /** Judged by the quarter alone. */
    private String body(
            ResolutionRate rate,
            Period period,
            Map<Figure, Long> counts,
            List<BulletinFigures.Place> places,
            LocalDate asOf,
            List<BulletinSection> sections) {
        BulletinFigures.Of of = new BulletinFigures.Of(period.from(), period.to(), counts, Map.of());
        BulletinFigures figures = new BulletinFigures(
                "某县",
                Tier.COUNTY,
                asOf,
                new BigDecimal("99"),
                rate,
                Set.of(Period.Kind.QUARTER),
                of,
                of,
                of,
                places,
                List.of(),
                sections);
        return new BulletinText(new Texts(), Texts.CHINESE, figures).body();
    }
}
