package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.ChartData;
import org.liantiao.base.ui.ChartData.Datum;
import org.liantiao.base.ui.ChartData.Look;
import org.liantiao.base.ui.ChartData.Row;
import org.liantiao.base.ui.ChartData.Series;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Tally;
import org.liantiao.monitoring.Breakdowns;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;

/**
 * 每月化解率, beside last year's and the target. Months of few cases and the one that runs are hollow dots that no line joins:
 * a line through them would show a trend that is not there.
 */
final class TrendChart {
    private final Component reader;
    private final RatePage page;
    private final Counts counts;
    private final Map<String, Tally> months;
    private final Year year;
    private final ResolutionRate rate;

    /** @param months by month, 2026-06, of {@link Breakdowns#twoYears} */
    TrendChart(Component reader, RatePage page, Counts counts, Map<String, Tally> months) {
        this.reader = reader;
        this.page = page;
        this.counts = counts;
        this.months = months;
        this.rate = page.rate();
        this.year = Year.from(Breakdowns.twoYears(page).to());
    }

    ChartData data() {
        Year before = year.minusYears(1);
        List<Series> series = new ArrayList<>();
        String resolved = reader.getTranslation(rate.numerator().textKey());
        String unresolved = reader.getTranslation(rate.unresolved().textKey());
        series.add(of(resolved, Look.BAR_WEAK, cases(year, rate.numerator())));
        series.add(of(unresolved, Look.BAR_BAD, cases(year, rate.unresolved())));
        series.add(of(say("rate", year.toString()), Look.LINE, rates(year)));
        series.add(of(say("rate", before.toString()), Look.LINE_LAST, rates(before)));
        series.add(of(
                say("target", target()),
                Look.TARGET,
                month -> new Datum(page.target().percent(), "", null, false)));
        series.add(of(say("of", before.toString(), resolved), Look.TABLE, cases(before, rate.numerator())));
        series.add(of(say("of", before.toString(), unresolved), Look.TABLE, cases(before, rate.unresolved())));
        return new ChartData(ChartData.Shape.COLUMNS, say("month"), rows(), series);
    }

    private List<Row> rows() {
        return months().mapToObj(month ->
                        Row.of(Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, counts.locale()), "", null))
                .toList();
    }

    private static IntStream months() {
        return IntStream.rangeClosed(1, 12);
    }

    private static Series of(String name, Look look, Function<Integer, Datum> datum) {
        return new Series(name, look, months().mapToObj(datum::apply).toList());
    }

    private Function<Integer, Datum> cases(Year of, Figure figure) {
        return month -> {
            YearMonth shown = of.atMonth(month);
            if (!hasBegun(shown)) return new Datum(null, "–", null, false);
            long n = tally(shown).of(figure);
            return Datum.count(n, counts.number(n), href(shown, figure));
        };
    }

    private Function<Integer, Datum> rates(Year of) {
        return month -> {
            YearMonth shown = of.atMonth(month);
            Share share = rate.of(tally(shown));
            BigDecimal percent = share.percent().orElse(null);
            if (percent == null) return new Datum(null, "–", null, false);
            boolean runs = Period.month(shown).runsOn(page.asOf());
            return new Datum(percent, told(share, runs), href(shown, rate.denominator()), share.isSmall() || runs);
        };
    }

    /** 99.13%（58 ÷ 61） */
    private String told(Share share, boolean runs) {
        String key = runs ? "running" : share.isSmall() ? "few" : "told";
        return say(
                key,
                counts.percent(share, 2),
                counts.number(share.part()),
                counts.number(share.whole()),
                String.valueOf(Share.SMALL));
    }

    private boolean hasBegun(YearMonth month) {
        return !page.asOf().isBefore(month.atDay(1));
    }

    private Tally tally(YearMonth month) {
        return months.getOrDefault(month.toString(), Tally.NOTHING);
    }

    private @Nullable String href(YearMonth month, Figure figure) {
        return counts.href(new FigureQuery(figure, Period.month(month), page.asOf(), page.slice()), page.place());
    }

    private String target() {
        return page.target().percent().stripTrailingZeros().toPlainString();
    }

    private String say(String key, Object... params) {
        return reader.getTranslation("monitoring.trend." + key, params);
    }
}
