package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.disputes.Courses.Became;
import org.liantiao.disputes.Courses.Course;
import org.liantiao.disputes.Courses.Stood;

/**
 * 期末推算: where a rate ends, the reported or the due-basis one, from what is open now and from what became of the cases of the last twelve months
 * within as many days. It knows no trend and no reasons; it says what usually happens.
 *
 * @param range where the rate lies at the end, nine times in ten
 * @param base how many cases the rate divides by then
 */
public record Forecast(Interval range, long base) {
    /** How often the true rate lies outside, in each direction: once in twenty. */
    private static final double TAIL = 0.05;
    /** The normal distribution's 95% point. */
    private static final double Z = 1.6448536269514722;

    private static final double MANY = 200;

    /**
     * @param rate one of {@link Forecasts#KNOWN}
     * @param settled of the period up to now, as {@code failed} is
     * @param courses of the stretch from now to the period's end, which is number 0, and of earlier ones as long
     * @return empty when there are fewer than 30 cases to divide by
     */
    static Optional<Forecast> of(ResolutionRate rate, long settled, long failed, List<Course> courses) {
        Past past =
                new Past(courses.stream().filter(course -> course.stretch() > 0).toList());
        Map<Group, Long> open = courses.stream()
                .filter(course -> course.stretch() == 0 && course.stood() != Stood.NOT_YET_THERE)
                .collect(Collectors.groupingBy(Group::of, Collectors.summingLong(Course::cases)));
        Ahead lost = past.ahead(open, below(rate));
        Ahead decided = past.ahead(open, counting(rate));
        double more = Math.sqrt(decided.variance()) * Z;
        double least = Math.max(0, decided.mean() - more) + settled + failed;
        double most = decided.mean() + more + settled + failed;
        double base = decided.mean() + settled + failed;
        if (base < Share.SMALL) return Optional.empty();
        return Optional.of(new Forecast(
                new Interval(
                        percent(failed + lost.quantile(1 - TAIL), least), percent(failed + lost.quantile(TAIL), most)),
                Math.round(base)));
    }

    private static Became[] below(ResolutionRate rate) {
        return rate == ResolutionRate.REPORTED
                ? new Became[] {Became.FAILED}
                : new Became[] {Became.FAILED, Became.OVERDUE};
    }

    static Became[] counting(ResolutionRate rate) {
        return rate == ResolutionRate.REPORTED
                ? new Became[] {Became.SUCCEEDED, Became.FAILED}
                : new Became[] {Became.SUCCEEDED, Became.FAILED, Became.OVERDUE};
    }

    private static BigDecimal percent(double unresolved, double base) {
        return BigDecimal.valueOf(100 * Math.max(0, 1 - unresolved / base));
    }

    /** How many more there will be. */
    private record Ahead(double mean, double variance) {
        /** Of the Poisson distribution, or the negative binomial one when the past varied more than that. */
        long quantile(double p) {
            if (mean > MANY) return Math.max(0, Math.round(mean + (p < 0.5 ? -Z : Z) * Math.sqrt(variance)));
            double r = mean * mean / Math.max(variance - mean, 1e-9 * mean);
            double q = r / (r + mean);
            double term = Math.exp(r * Math.log(q));
            double sum = term;
            long k = 0;
            while (sum < p && k < 100 * MANY) {
                term *= (k + r) / (k + 1) * (1 - q);
                sum += term;
                k++;
            }
            return k;
        }
    }

    /** Cases of which the same is expected. */
    private record Group(Stood stood, boolean elsewhere) {
        static final List<Group> OPEN = Stream.of(Stood.OVERDUE, Stood.FALLING_DUE, Stood.DUE_LATER)
                .flatMap(stood -> Stream.of(new Group(stood, false), new Group(stood, true)))
                .toList();
        static final Group FRESH = new Group(Stood.NOT_YET_THERE, false);

        static Group of(Course course) {
            return new Group(course.stood(), course.elsewhere());
        }
    }

    /** What became of cases in earlier stretches. */
    private record Past(List<Course> courses) {
        private long count(Predicate<Course> which, Became... became) {
            return courses.stream()
                    .filter(which)
                    .filter(course -> List.of(became).contains(course.became()))
                    .mapToLong(Course::cases)
                    .sum();
        }

        private long count(Group group, Became... became) {
            return count(course -> Group.of(course).equals(group), became);
        }

        private long stretches() {
            return courses.stream().map(Course::stretch).distinct().count();
        }

        /** How many of the open ones, and of those still to come, will become so. */
        Ahead ahead(Map<Group, Long> open, Became... became) {
            Map<Group, Double> chances = new HashMap<>();
            double mean = 0;
            double variance = 0;
            for (Group group : Group.OPEN) {
                long seen = count(group, Became.values());
                double chance = (count(group, became) + 0.5) / (seen + 1);
                long now = open.getOrDefault(group, 0L);
                chances.put(group, chance);
                mean += now * chance;
                variance += now * chance * (1 - chance) * (1 + now / (seen + 1.0));
            }
            double fresh = (count(Group.FRESH, became) + 0.5) / stretches();
            double times = scatter(chances, fresh, became);
            return new Ahead(mean + fresh, times * (variance + fresh * (1 + 1.0 / stretches())));
        }

        /** How much more than by chance the earlier stretches differed from what this says of them; at least 1. */
        private double scatter(Map<Group, Double> chances, double fresh, Became... became) {
            Map<Integer, List<Course>> each = courses.stream().collect(Collectors.groupingBy(Course::stretch));
            if (each.size() < 2) return 1;
            double sum = 0;
            for (List<Course> one : each.values()) {
                double expected = fresh
                        + one.stream()
                                .filter(course -> chances.containsKey(Group.of(course)))
                                .mapToDouble(course -> course.cases() * chances.getOrDefault(Group.of(course), 0.0))
                                .sum();
                double difference = new Past(one).count(course -> true, became) - expected;
                sum += difference * difference / expected;
            }
            return Math.max(1, sum / (each.size() - 1));
        }
    }
}
