package org.liantiao.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Target;

/**
 * The figures of a bulletin as they were on a day; an issued one keeps them for ever.
 *
 * @param asOf the day they were counted
 * @param targetPeriods over which kinds of periods the target was judged then; any, in one kept before that was kept
 * @param now of the period itself, and what it is compared with: the one
 * @param before it and the same one
 * @param lastYear
 * @param places the areas right below, by place
 * @param months the last twelve up to the period's end
 * @param sections what other modules add; none, in one kept before there were any
 */
public record BulletinFigures(
        String area,
        Tier tier,
        LocalDate asOf,
        BigDecimal targetPercent,
        ResolutionRate targetRate,
        Set<Period.Kind> targetPeriods,
        Of now,
        Of before,
        Of lastYear,
        List<Place> places,
        List<Month> months,
        List<BulletinSection> sections) {
    public BulletinFigures {
        targetPeriods = targetPeriods == null ? Set.copyOf(Target.KINDS) : Set.copyOf(targetPeriods);
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /**
     * What was counted of some days.
     *
     * @param people 防止激化的人数: how many settlements kept from each harm; known of the period itself alone, and not of
     *     bulletins before they were counted
     */
    public record Of(
            LocalDate from,
            LocalDate to,
            Map<Figure, Long> counts,
            @Nullable Map<Harm, Long> people) {
        public long people(Harm harm) {
            return people == null ? 0 : people.getOrDefault(harm, 0L);
        }

        /** Whether a text about the one would say the same of the other. */
        boolean isAs(Of other) {
            return counts.equals(other.counts)
                    && Arrays.stream(Harm.values()).allMatch(harm -> people(harm) == other.people(harm));
        }

        public Period period() {
            return new Period(from, to);
        }

        public long count(Figure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        public Share share(ResolutionRate rate) {
            return rate.of(new Tally(counts));
        }
    }

    /** One of the areas below. */
    public record Place(String name, Map<Figure, Long> counts) {
        public long count(Figure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        public Share share(ResolutionRate rate) {
            return rate.of(new Tally(counts));
        }
    }

    /** How many came in and how many were settled in a month, 2026-06. */
    public record Month(YearMonth month, long registered, long settled) {}

    /** The same figures, with what other modules add. */
    BulletinFigures with(List<BulletinSection> added) {
        return new BulletinFigures(
                area,
                tier,
                asOf,
                targetPercent,
                targetRate,
                targetPeriods,
                now,
                before,
                lastYear,
                places,
                months,
                added);
    }

    /** The target as it stood then. */
    public Target target() {
        return new Target(targetPercent, targetRate, targetPeriods);
    }

    /** What the target's rate calls unresolved; the due basis's, where no other was counted when it was kept. */
    Figure unresolved() {
        Figure own = targetRate.unresolved();
        return now.counts().containsKey(own) ? own : Figure.UNRESOLVED;
    }

    /** Whether the target is judged over such a period. */
    public boolean judged() {
        return target().judges(now.period());
    }

    /** Whether the period still ran when they were counted: it is then compared with as many days of the others. */
    public boolean runs() {
        return asOf.isBefore(now.to());
    }
}
