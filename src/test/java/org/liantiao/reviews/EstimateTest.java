package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The audited rate against counts by hand, and against counties made by dice in which the truth is known. */
class EstimateTest {
    @Test
    void eachStratumWeighsAsManyCasesAsItHas() {
        // 900 cases of which 18 of 20 stand, 100 of which 5 of 10 stand: 0.9 * 0.9 + 0.1 * 0.5 of 1000 settled, 50
        // failed.
        Estimate estimate =
                Estimate.of(List.of(part(900, 20, 18), part(100, 10, 5)), 50).orElseThrow();

        assertThat(estimate.percent().doubleValue()).isCloseTo(86.0 * 1000 / 1050, within());
    }

    @Test
    void oneStratumIsTheExactIntervalOfItsShare() {
        Estimate estimate = Estimate.of(List.of(part(5000, 40, 37)), 0).orElseThrow();

        assertThat(estimate.worth()).isCloseTo(40, within());
        assertThat(estimate.interval().low().doubleValue()).isCloseTo(79.613525, within());
        assertThat(estimate.interval().high().doubleValue()).isCloseTo(98.425782, within());
        // All of 20: by hand, the twentieth root of 0.025.
        assertThat(Estimate.of(List.of(part(5000, 20, 20)), 0)
                        .orElseThrow()
                        .interval()
                        .low()
                        .doubleValue())
                .isCloseTo(100 * Math.pow(0.025, 1 / 20.0), within());
    }

    @Test
    void nothingIsSaidWhileAStratumIsUnseenOrThereIsNothing() {
        assertThat(Estimate.of(List.of(part(900, 20, 18), part(100, 0, 0)), 5)).isEmpty();
        assertThat(Estimate.of(List.of(), 5)).isEmpty();
    }

    @Test
    void allThatStandsLeavesTheReportedRateAndAnIntervalBelowIt() {
        Estimate estimate =
                Estimate.of(List.of(part(600, 30, 30), part(400, 20, 20)), 10).orElseThrow();

        assertThat(estimate.percent().doubleValue()).isCloseTo(100.0 * 1000 / 1010, within());
        assertThat(estimate.interval().high()).isEqualByComparingTo(estimate.percent());
        assertThat(estimate.interval().low()).isLessThan(estimate.percent().subtract(BigDecimal.ONE));
    }

    @Test
    void inMadeUpCountiesTheTruthLiesInTheIntervalAsOftenAsItSays() {
        Random dice = new Random(20260731);
        List<double[]> even =
                List.of(new double[] {4000, .95, 60}, new double[] {2500, .9, 40}, new double[] {300, .8, 20});
        List<double[]> uneven =
                List.of(new double[] {5000, .97, 25}, new double[] {1200, .6, 40}, new double[] {400, .3, 20});
        List<double[]> asProposed =
                List.of(new double[] {3000, .99, 10}, new double[] {800, .99, 10}, new double[] {200, .99, 10});
        List<double[]> oneTier = List.of(new double[] {3000, .99, 10});
        List<double[]> fewOfEach =
                List.of(new double[] {2000, .98, 10}, new double[] {2500, .9, 10}, new double[] {300, .7, 10});
        for (List<double[]> county : List.of(even, uneven, asProposed, oneTier, fewOfEach)) {
            int rounds = 4000;
            int inside = 0;
            double sum = 0;
            double truth = truth(county);
            for (int i = 0; i < rounds; i++) {
                Estimate estimate = Estimate.of(sampled(county, dice), 0).orElseThrow();
                sum += estimate.percent().doubleValue();
                if (estimate.interval().low().doubleValue() <= truth
                        && truth <= estimate.interval().high().doubleValue()) inside++;
            }
            assertThat(sum / rounds).as("on average").isCloseTo(truth, org.assertj.core.data.Offset.offset(0.3));
            assertThat((double) inside / rounds).as("covered").isGreaterThan(0.945);
        }
    }

    private static double truth(List<double[]> county) {
        double all = county.stream().mapToDouble(part -> part[0]).sum();
        return 100
                * county.stream()
                        .mapToDouble(part -> Math.round(part[0] * part[1]))
                        .sum()
                / all;
    }

    /** Draws without putting back, from as many that stand as there are. */
    private static List<Estimate.Part> sampled(List<double[]> county, Random dice) {
        List<Estimate.Part> parts = new ArrayList<>();
        for (double[] part : county) {
            long left = (long) part[0];
            long standing = Math.round(part[0] * part[1]);
            long found = 0;
            for (int i = 0; i < part[2]; i++) {
                if (dice.nextLong(left) < standing) {
                    found++;
                    standing--;
                }
                left--;
            }
            parts.add(part((long) part[0], (long) part[2], found));
        }
        return parts;
    }

    private static Estimate.Part part(long candidates, long concluded, long upheld) {
        return new Estimate.Part(candidates, concluded, upheld);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.00001);
    }
}
