package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;
import org.liantiao.exchange.LushanCounty;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through a real-shaped year as if it were not over: on several days of each of its periods it forecasts how the period
 * ends, from what was known on that day, and looks whether it did.
 */
@CountyTest
class ForecastBackTest {
    private static final double CLAIMED = 0.9;

    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    Forecasts forecasts;

    @Autowired
    Figures figures;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    org.liantiao.accounts.People people;

    @Autowired
    TransactionTemplate transaction;

    private record Tried(String what, Interval range, BigDecimal came) {
        boolean lies() {
            return range.low().compareTo(came) <= 0 && range.high().compareTo(came) >= 0;
        }

        double width() {
            return range.high().subtract(range.low()).doubleValue();
        }
    }

    @Test
    void theTrueRateLiesInTheRangeAtLeastAsOftenAsItClaims() {
        Area county = importedYear();
        List<Tried> ofTheCounty = tryAll(county, Slice.ALL);
        List<Tried> ofTownships = new ArrayList<>();
        for (Area township : areas.below(county.id())) ofTownships.addAll(tryAll(township, Slice.ALL));
        List<Tried> ofReported = tryAll(county, Slice.ALL, ResolutionRate.REPORTED);
        List<Tried> ofTiers = new ArrayList<>();
        for (Tier tier : Tier.values()) ofTiers.addAll(tryAll(county, Slice.ofTier(tier)));
        List<Tried> ofTypes = new ArrayList<>();
        for (Word type : vocabulary.words(WordList.TYPE)) ofTypes.addAll(tryAll(county, Slice.ALL.of(type.code())));

        // A range from 0 to 100 would always be right, so its width is bounded too.
        holds(ofTheCounty, 20, 2);
        holds(ofTownships, 200, 5);
        holds(ofReported, 20, 2);
        holds(ofTiers, 80, 5);
        holds(ofTypes, 250, 5);
    }

    private static void holds(List<Tried> tried, int least, double width) {
        assertThat(tried).hasSizeGreaterThan(least);
        assertThat(hits(tried)).as(missed(tried)).isGreaterThanOrEqualTo(CLAIMED);
        assertThat(median(tried)).isLessThan(width);
    }

    private List<Tried> tryAll(Area area, Slice slice) {
        return tryAll(area, slice, ResolutionRate.DUE_BASIS);
    }

    private List<Tried> tryAll(Area area, Slice slice, ResolutionRate rate) {
        List<Tried> tried = new ArrayList<>();
        for (Period period : periods()) {
            long days = period.to().toEpochDay() - period.from().toEpochDay();
            for (int part = 1; part <= 3; part++) {
                LocalDate day = period.from().plusDays(days * part / 4);
                BigDecimal came = rate.of(total(area, period, period.to(), slice))
                        .percent()
                        .orElse(BigDecimal.ZERO);
                forecast(area, period, day, slice, rate)
                        .ifPresent(found -> tried.add(new Tried(
                                area.name() + " " + slice.parameters() + " " + period.code() + " on " + day,
                                found.range(),
                                came)));
            }
        }
        return tried;
    }

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int month = 3; month <= 12; month++) periods.add(Period.month(YearMonth.of(2024, month)));
        for (int quarter = 2; quarter <= 4; quarter++) periods.add(Period.quarter(2024, quarter));
        periods.add(Period.year(2024));
        return periods;
    }

    private Optional<Forecast> forecast(Area area, Period period, LocalDate day, Slice slice, ResolutionRate rate) {
        Tally known = total(area, period, day, slice);
        return forecasts.of(
                question(area, period, day, slice), rate, known.of(Figure.SUCCEEDED), known.of(Figure.FAILED));
    }

    private Tally total(Area area, Period period, LocalDate day, Slice slice) {
        return figures.total(question(area, period, day, slice));
    }

    private static FigureQuestion question(Area area, Period period, LocalDate day, Slice slice) {
        return new FigureQuestion(
                new org.liantiao.jurisdiction.Scope(
                        org.liantiao.jurisdiction.Scope.Reach.AREA, area.id(), area.tier(), null),
                FigureArea.of(area),
                period,
                day,
                slice,
                EnumSet.of(Figure.SUCCEEDED, Figure.FAILED, Figure.REPORTED_BASE, Figure.DUE_BASE));
    }

    private Area importedYear() {
        LushanCounty lushan = transaction.execute(status -> LushanCounty.make("980002", areas, organisations, people));
        var checked = imports.dryRun(lushan.supervisor(), 2024, "台账.xlsx", LushanCounty.ledger(), rows -> {})
                .orThrow();
        runs.run(lushan.supervisor(), checked.id(), now -> {}).orThrow();
        return lushan.county();
    }

    private static double hits(List<Tried> tried) {
        return (double) tried.stream().filter(Tried::lies).count() / tried.size();
    }

    private static double median(List<Tried> tried) {
        return tried.stream()
                .mapToDouble(Tried::width)
                .sorted()
                .skip(tried.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String missed(List<Tried> tried) {
        return tried.size() + " tried, median width " + median(tried) + ", missed "
                + tried.stream()
                        .filter(one -> !one.lies())
                        .map(one -> "\n" + one.what() + ": " + one.range() + " but " + one.came())
                        .toList();
    }
}
