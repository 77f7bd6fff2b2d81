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
    void whatIsOverdueCanBeMadeGoodWhatFailedCannot() {
        Map<Figure, Long> counts = counts(40, 1, 3);

        assertThat(body(ResolutionRate.DUE_BASIS, Q2, counts, List.of())).contains("没有达到目标，比目标多了4件未化解。");
        assertThat(body(ResolutionRate.REPORTED, Q2, counts, List.of())).contains("没有达到目标，比目标多了1件未化解。");
        Map<Figure, Long> settled = counts(98, 0, 2);
        assertThat(body(ResolutionRate.DUE_BASIS, Q2, settled, List.of())).contains("没有达到目标，再化解1件才够。");
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

    private static Map<Figure, Long> counts(long succeeded, long failed, long overdue) {
        return Map.of(
                Figure.SUCCEEDED, succeeded,
                Figure.FAILED, failed,
                Figure.OVERDUE, overdue,
                Figure.REPORTED_BASE, succeeded + failed,
                Figure.DUE_BASE, succeeded + failed + overdue);
    }

    /** Judged by the quarter alone. */
    private String body(
            ResolutionRate rate, Period period, Map<Figure, Long> counts, List<BulletinFigures.Place> places) {
        BulletinFigures.Of of = new BulletinFigures.Of(period.from(), period.to(), counts, Map.of());
        BulletinFigures figures = new BulletinFigures(
                "某县",
                Tier.COUNTY,
                LocalDate.of(2026, 12, 31),
                new BigDecimal("99"),
                rate,
                Set.of(Period.Kind.QUARTER),
                of,
                of,
                of,
                places,
                List.of());
        return new BulletinText(new Texts(), Texts.CHINESE, figures).body();
    }
}
