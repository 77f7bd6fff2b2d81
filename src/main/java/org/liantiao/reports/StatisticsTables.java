package org.liantiao.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.AreaName;
import org.liantiao.monitoring.RateScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the statistics tables, for whoever sees the rates of an area. */
@Service
public class StatisticsTables {
    private final Areas areas;
    private final ColumnSettings settings;
    private final TableRows rows;
    private final Clock clock;

    StatisticsTables(Areas areas, ColumnSettings settings, TableRows rows, Clock clock) {
        this.areas = areas;
        this.settings = settings;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A table of an area.
     *
     * @param areaId null for the reader's own
     * @param locale the language of its names
     * @return empty when the reader sees no rate there, or there is no such area, or the period has not begun
     */
    @Transactional(readOnly = true)
    public Optional<StatisticsTable> table(
            Actor actor, @Nullable UUID areaId, Period period, Breakdown by, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(period.from())) return Optional.empty();
        return RateScope.of(actor)
                .flatMap(scope -> areas.findById(areaId == null ? scope.areaId() : areaId)
                        .filter(scope::covers)
                        .map(area -> table(scope, area, period, today, by, locale)));
    }

    /** An area with what lies above and below it, as far as the reader sees rates there. */
    public record Whereabouts(AreaName area, List<AreaName> above, List<AreaName> below) {}

    /** @param areaId null for the reader's own @return empty when the reader sees no rate there */
    @Transactional(readOnly = true)
    public Optional<Whereabouts> whereabouts(Actor actor, @Nullable UUID areaId) {
        return RateScope.of(actor)
                .flatMap(scope -> areas.findById(areaId == null ? scope.areaId() : areaId)
                        .filter(scope::covers)
                        .map(area -> new Whereabouts(AreaName.of(area), scope.above(area), below(area))));
    }

    private StatisticsTable table(
            RateScope scope, Area area, Period period, LocalDate today, Breakdown by, Locale locale) {
        List<Column> columns = settings.current();
        FigureQuestion question =
                new FigureQuestion(scope.counting(), FigureArea.of(area), period, today, Slice.ALL, counted(columns));
        TableRows.Lines lines = rows.of(by, question, area, locale, columns.contains(Column.AMOUNT));
        List<AreaName> below = below(area);
        return new StatisticsTable(
                by,
                AreaName.of(area),
                period,
                today,
                columns,
                lines.rows(),
                lines.total(),
                scope.above(area),
                below,
                scope.ownCasesOnly(),
                scope.opensLists());
    }

    /** Registered and settled cases always: a table without them would say nothing. */
    private static Set<Figure> counted(List<Column> columns) {
        Set<Figure> figures = EnumSet.of(Figure.REGISTERED, Figure.SUCCEEDED);
        for (Column column : columns) {
            if (column.figure() != null) figures.add(column.figure());
            if (column.people() != null) figures.add(column.people().figure());
        }
        return figures;
    }

    private List<AreaName> below(Area area) {
        if (area.tier() == Tier.VILLAGE) return List.of();
        return areas.openBelow(area.id()).stream().map(AreaName::of).toList();
    }
}
