package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.ChartData;
import org.liantiao.base.ui.ChartData.Datum;
import org.liantiao.base.ui.ChartData.Look;
import org.liantiao.base.ui.ChartData.Row;
import org.liantiao.base.ui.ChartData.Series;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.Breakdowns;
import org.liantiao.monitoring.Budget;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;

/** The period's cases in parts, and those open now by their due day; the name of a part narrows the page to it. */
final class PartCharts {
    /** One part. @param slice only it */
    private record Part(String name, Slice slice, Tally tally) {}

    private final Component reader;
    private final RatePage page;
    private final RateAddress address;
    private final Counts counts;
    private final ResolutionRate rate;

    PartCharts(Component reader, RatePage page, RateAddress address, Counts counts) {
        this.reader = reader;
        this.page = page;
        this.address = address;
        this.counts = counts;
        this.rate = page.rate();
    }

    /** By type or source: the ones with most cases first. @param slice the page's, narrowed to a part */
    ChartData words(
            String title, Map<String, Tally> tallies, Function<String, String> name, Function<String, Slice> slice) {
        List<Part> parts = tallies.entrySet().stream()
                .map(part -> new Part(name.apply(part.getKey()), slice.apply(part.getKey()), part.getValue()))
                .filter(part -> part.tally().of(rate.denominator()) > 0)
                .sorted(Comparator.comparing((Part part) -> -part.tally().of(rate.denominator()))
                        .thenComparing(Part::name))
                .toList();
        return new ChartData(
                ChartData.Shape.BARS,
                title,
                parts.stream().map(part -> row(part, note(part))).toList(),
                List.of(
                        count(parts, rate.numerator(), Look.BAR),
                        count(parts, rate.unresolved(), Look.BAR_BAD),
                        count(parts, rate.denominator(), Look.TABLE),
                        rate(parts)));
    }

    /** Where disputes end: village, township, county. */
    ChartData tiers(Map<String, Tally> tallies) {
        long settled = tallies.values().stream()
                .mapToLong(tally -> tally.of(rate.numerator()))
                .sum();
        List<Part> parts = Arrays.stream(Tier.values())
                .map(tier -> new Part(
                        reader.getTranslation("monitoring.tier." + tier),
                        page.slice().at(tier),
                        tallies.getOrDefault(tier.name(), Tally.NOTHING)))
                .toList();
        List<Series> series = new ArrayList<>(List.of(count(parts, rate.numerator(), Look.BAR_STRONG)));
        series.addAll(gaps(parts));
        series.add(shares(parts, settled));
        series.add(rate(parts));
        return new ChartData(
                ChartData.Shape.BARS,
                reader.getTranslation("monitoring.rate.tier"),
                parts.stream().map(part -> row(part, share(part, settled))).toList(),
                series);
    }

    /** What the rate lacks: of more than two kinds only the whole is drawn, and the kinds stand in the table. */
    private List<Series> gaps(List<Part> parts) {
        List<Series> gaps = new ArrayList<>();
        boolean many = rate.gaps().size() > 2;
        if (many) gaps.add(count(parts, rate.unresolved(), Look.BAR_BAD));
        for (Figure gap : rate.gaps())
            gaps.add(count(parts, gap, many ? Look.TABLE : Budget.mayRise(gap) ? Look.BAR_WARN : Look.BAR_BAD));
        return gaps;
    }

    /** What is open now, by its due day. */
    ChartData due(Tally open) {
        List<Row> rows = Breakdowns.BY_DUE_DAY.stream()
                .map(figure -> new Row(
                        reader.getTranslation(figure.textKey()), counts.number(open.of(figure)), null, look(figure)))
                .toList();
        List<Datum> data = Breakdowns.BY_DUE_DAY.stream()
                .map(figure -> Datum.count(open.of(figure), counts.number(open.of(figure)), today(figure)))
                .toList();
        Series series = new Series(reader.getTranslation(Figure.OPEN.textKey()), Look.BAR, data);
        return new ChartData(ChartData.Shape.BARS, reader.getTranslation("monitoring.due.rows"), rows, List.of(series));
    }

    /** The list of something that stands today. */
    @Nullable
    String today(Figure figure) {
        return counts.href(new FigureQuery(figure, Breakdowns.today(page), page.asOf(), page.slice()), page.place());
    }

    private static Look look(Figure figure) {
        return switch (figure) {
            case OVERDUE_LONG, OVERDUE_WEEKS, OVERDUE_DAYS -> Look.BAR_BAD;
            case DUE_TODAY -> Look.BAR_WARN;
            case OPEN_PAUSED -> Look.BAR_WEAK;
            default -> Look.BAR;
        };
    }

    private Row row(Part part, String note) {
        return Row.of(part.name(), note, address.of(part.slice()).href());
    }

    private Series count(List<Part> parts, Figure figure, Look look) {
        List<Datum> data = parts.stream()
                .map(part -> Datum.count(
                        part.tally().of(figure), counts.number(part.tally().of(figure)), href(part, figure)))
                .toList();
        return new Series(reader.getTranslation(figure.textKey()), look, data);
    }

    private @Nullable String href(Part part, Figure figure) {
        return counts.href(new FigureQuery(figure, page.period(), page.asOf(), part.slice()), page.place());
    }

    private Series rate(List<Part> parts) {
        List<Datum> data = parts.stream().map(this::rate).toList();
        return new Series(new RateWords(reader, rate).name() + " %", Look.TABLE, data);
    }

    /** Few cases say so instead of a percentage, so that nobody compares it. */
    private Datum rate(Part part) {
        Share share = rate.of(part.tally());
        String text = share.whole() > 0 && share.isSmall()
                ? reader.getTranslation("monitoring.against.TOO_FEW", String.valueOf(Share.SMALL))
                : counts.percent(share, 2);
        return new Datum(share.percent().orElse(null), text, null, share.isSmall());
    }

    private String note(Part part) {
        long unresolved = part.tally().of(rate.unresolved());
        String all = counts.number(part.tally().of(rate.denominator()));
        return unresolved == 0
                ? all
                : reader.getTranslation(
                        "monitoring.part.note",
                        all,
                        counts.number(unresolved),
                        new RateWords(reader, rate).unresolved());
    }

    private Series shares(List<Part> parts, long settled) {
        List<Datum> data = parts.stream()
                .map(part -> new Datum(
                        BigDecimal.valueOf(part.tally().of(rate.numerator())), percent(part, settled), null, false))
                .toList();
        return new Series(
                reader.getTranslation(
                        "monitoring.tiers.share",
                        reader.getTranslation(rate.numerator().textKey())),
                Look.TABLE,
                data);
    }

    private String share(Part part, long settled) {
        String cases = counts.number(part.tally().of(rate.numerator()));
        return settled == 0 ? cases : reader.getTranslation("monitoring.tiers.note", cases, percent(part, settled));
    }

    private String percent(Part part, long settled) {
        return counts.percent(new Share(part.tally().of(rate.numerator()), settled), 1) + (settled == 0 ? "" : "%");
    }
}
