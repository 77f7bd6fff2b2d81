package org.liantiao.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.liantiao.accounts.Actor;
import org.liantiao.bench.Acts.Act;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.monitoring.Rates;

/** Looking at the rates: from the sums that are kept, and beside it as a plain count of the cases. */
record RateActs(
        Rates rates,
        Figures figures,
        CountedCases counted,
        BenchCounty county,
        LocalDate today,
        Supplier<Village> anybody,
        Runnable log) {
    private static final Set<Figure> BY_MONTH =
            EnumSet.of(Figure.REGISTERED, Figure.SUCCEEDED, Figure.FAILED, Figure.DUE_BASE);

    List<Act> all() {
        return List.of(
                Acts.each(
                        "Rate page, county, this year", () -> rate(county.supervisor(), Period.year(today.getYear()))),
                new Act("Rate page, county, a hundred cases not folded yet", new Unfolded()),
                Acts.each("The same figures counted from the cases", this::plainly),
                Acts.each("Rates by month, this year", () -> figures.by(Axis.MONTH, question(BY_MONTH))),
                Acts.each("Rates by month counted from the cases", () -> counted.by(Axis.MONTH, question(BY_MONTH))),
                Acts.each("Rates by type, this year", () -> figures.by(Axis.TYPE, question(BY_MONTH))),
                Acts.each(
                        "Rate page, township, this quarter",
                        () -> rate(anybody.get().reviewer(), Period.quarterOf(today))));
    }

    /** What a hundred cases that were logged since the last minute add to a look at the page. */
    private final class Unfolded implements Supplier<Runnable> {
        private boolean logged;

        @Override
        public Runnable get() {
            if (!logged) IntStream.range(0, 100).forEach(i -> log.run());
            logged = true;
            return () -> rate(county.supervisor(), Period.year(today.getYear()));
        }
    }

    private void plainly() {
        counted.by(
                Axis.AREA,
                question(EnumSet.of(
                        Figure.REGISTERED,
                        Figure.LASTING,
                        Figure.COHORT_SUCCEEDED,
                        Figure.DUE_BASE,
                        Figure.REPORTED_BASE,
                        Figure.IN_TIME,
                        Figure.OPEN,
                        Figure.OPEN_BEFORE,
                        Figure.FOLLOWED_UP)));
    }

    private FigureQuestion question(Set<Figure> wanted) {
        return new FigureQuestion(
                county.supervisor().scope(),
                new FigureArea(county.supervisor().areaId(), county.supervisor().tier(), false),
                Period.year(today.getYear()),
                today,
                Slice.ALL,
                wanted);
    }

    private void rate(Actor actor, Period period) {
        rates.page(actor, null, period, Slice.ALL).orElseThrow();
    }
}
