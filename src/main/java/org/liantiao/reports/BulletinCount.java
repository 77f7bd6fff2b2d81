package org.liantiao.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Area;
import org.liantiao.monitoring.RateScope;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Target;
import org.liantiao.monitoring.TargetSettings;
import org.springframework.stereotype.Component;

/** Counts what a bulletin says: the period, the one before, the same one of last year, the places, the months. */
@Component
class BulletinCount {
    private static final int MONTHS = 12;
    private static final Set<Figure> COUNTED = counted();

    private final Figures figures;
    private final TableRows rows;
    private final TargetSettings targets;
    private final Clock clock;

    BulletinCount(Figures figures, TableRows rows, TargetSettings targets, Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.targets = targets;
        this.clock = clock;
    }

    private static Set<Figure> counted() {
        Set<Figure> counted = EnumSet.of(
                Figure.REGISTERED,
                Figure.ACCEPTED,
                Figure.SUCCEEDED,
                Figure.SUCCEEDED_WRITTEN,
                Figure.SUCCEEDED_ORAL,
                Figure.FAILED,
                Figure.REFUSED,
                Figure.WITHDRAWN,
                Figure.DECLINED,
                Figure.OPEN,
                Figure.OVERDUE);
        counted.add(Figure.COURT_CONFIRMED);
        for (Harm harm : Harm.values()) counted.add(harm.figure());
        for (ResolutionRate rate : ResolutionRate.values()) {
            counted.add(rate.numerator());
            counted.add(rate.denominator());
        }
        for (ResolutionRate rate : ResolutionRate.RESOLVED) counted.add(rate.unresolved());
        return counted;
    }

    /** @param period one that has begun */
    BulletinFigures count(RateScope scope, Area area, Period period, Locale locale) {
        FigureQuestion question = question(scope, area, period);
        LocalDate today = question.asOf();
        Target target = targets.current();
        List<BulletinFigures.Place> places = rows.of(Breakdown.AREA, question, area, locale, false).rows().stream()
                .map(row -> new BulletinFigures.Place(row.name(), sorted(row.tally())))
                .toList();
        return new BulletinFigures(
                area.name(),
                area.tier(),
                today,
                target.percent(),
                target.rate(),
                target.periods(),
                now(question),
                of(question.in(sameDays(period, before(period), today)), null),
                of(question.in(sameDays(period, shifted(period, 12), today)), null),
                places,
                months(question, period.asOf(today)),
                List.of());
    }

    /** Of the period itself alone. */
    BulletinFigures.Of now(RateScope scope, Area area, Period period) {
        return now(question(scope, area, period));
    }

    /** Whom settlements kept from harm is said of the period itself alone. */
    private BulletinFigures.Of now(FigureQuestion question) {
        return of(
                question,
                figures.people(Axis.AREA, question).values().stream()
                        .reduce(new EnumMap<>(Harm.class), TableRow::together));
    }

    private FigureQuestion question(RateScope scope, Area area, Period period) {
        return new FigureQuestion(
                scope.counting(), FigureArea.of(area), period, LocalDate.now(clock), Slice.ALL, COUNTED);
    }

    private BulletinFigures.Of of(FigureQuestion question, @Nullable Map<Harm, Long> people) {
        Period period = question.period();
        return new BulletinFigures.Of(period.from(), period.to(), sorted(figures.total(question)), people);
    }

    /** A nought is kept as well: it was counted. */
    private static Map<Figure, Long> sorted(Tally tally) {
        return new EnumMap<>(tally.of(COUNTED).counts());
    }

    private List<BulletinFigures.Month> months(FigureQuestion question, LocalDate last) {
        LocalDate first = YearMonth.from(last).minusMonths(MONTHS - 1L).atDay(1);
        Map<String, Tally> found = new TreeMap<>(figures.by(
                Axis.MONTH, question.in(new Period(first, last)).of(EnumSet.of(Figure.REGISTERED, Figure.SUCCEEDED))));
        List<BulletinFigures.Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            Tally tally = found.getOrDefault(month.toString(), Tally.NOTHING);
            months.add(new BulletinFigures.Month(month, tally.of(Figure.REGISTERED), tally.of(Figure.SUCCEEDED)));
        }
        return months;
    }

    /** The one right before, of the same kind; as many days before, when it is of no kind. */
    static Period before(Period period) {
        return switch (period.kind()) {
            case MONTH -> shifted(period, 1);
            case QUARTER -> shifted(period, 3);
            case HALF -> shifted(period, 6);
            case YEAR -> shifted(period, 12);
            case CUSTOM -> {
                long days = ChronoUnit.DAYS.between(period.from(), period.to());
                LocalDate end = period.from().minusDays(1);
                yield new Period(end.minusDays(days), end);
            }
        };
    }

    /** So many months earlier; one that ends with its month still does. */
    private static Period shifted(Period period, int months) {
        boolean whole = period.kind() != Period.Kind.CUSTOM;
        LocalDate to = period.to().minusMonths(months);
        return new Period(
                period.from().minusMonths(months), whole ? YearMonth.from(to).atEndOfMonth() : to);
    }

    /** While a period runs, the other one is cut to as many days, or the comparison would flatter. */
    static Period sameDays(Period period, Period other, LocalDate today) {
        if (!today.isBefore(period.to())) return other;
        LocalDate cut = other.from().plusDays(ChronoUnit.DAYS.between(period.from(), today));
        return new Period(other.from(), cut.isBefore(other.to()) ? cut : other.to());
    }
}
