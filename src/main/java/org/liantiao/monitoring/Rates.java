package org.liantiao.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Settings;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 化解率: the rates of an area and its children. A page costs a handful of statements, however many cases or areas there are. */
@Service
public class Rates {
    private static final Set<Figure> SHOWN = shown();

    private static Set<Figure> shown() {
        Set<Figure> shown = EnumSet.of(
                Figure.SUCCEEDED,
                Figure.FAILED,
                Figure.OVERDUE,
                Figure.OPEN,
                Figure.OPEN_BEFORE,
                Figure.STAYED_IN_VILLAGE,
                Figure.WITHDRAWN,
                Figure.REFUSED,
                Figure.DECLINED,
                Figure.UNCONFIRMED);
        for (ResolutionRate rate : ResolutionRate.values()) {
            shown.add(rate.numerator());
            shown.add(rate.denominator());
        }
        ResolutionRate.RESOLVED.forEach(rate -> shown.addAll(rate.figures()));
        return shown;
    }

    private final Figures figures;
    private final Areas areas;
    private final Settings settings;
    private final Clock clock;

    Rates(Figures figures, Areas areas, Settings settings, Clock clock) {
        this.figures = figures;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The rates of an area and its children.
     *
     * @param areaId null for the reader's own
     * @return empty when the reader sees no rate there, or there is no such area, or the period has not begun
     */
    @Transactional(readOnly = true)
    public Optional<RatePage> page(Actor actor, @Nullable UUID areaId, Period period, Slice slice) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(period.from())) return Optional.empty();
        return RateScope.of(actor)
                .flatMap(scope -> areas.findById(areaId == null ? scope.areaId() : areaId)
                        .filter(scope::covers)
                        .map(area -> page(scope, area, period, today, slice)));
    }

    private RatePage page(RateScope scope, Area area, Period period, LocalDate today, Slice slice) {
        Target target = target();
        Map<UUID, Tally> tallies = figures.byChild(
                new FigureQuestion(scope.counting(), FigureArea.of(area), period, today, slice, shownAt(slice.tier())));
        List<AreaName> children = children(scope, area, tallies);
        return new RatePage(
                AreaName.of(area),
                scope.above(area),
                period,
                today,
                slice,
                tallies.values().stream().reduce(Tally.NOTHING, Tally::plus),
                rows(area, children, tallies, target.rate()),
                children,
                target,
                scope.ownCasesOnly(),
                scope.opensLists());
    }

    /** What went up says something of a tier only. */
    private static Set<Figure> shownAt(@Nullable Tier tier) {
        Set<Figure> shown = EnumSet.copyOf(SHOWN);
        if (tier != null) shown.add(Figure.WENT_UP);
        return shown;
    }

    /** An area that became part of another keeps its row as long as it has figures; a partner sees where its cases are. */
    private List<AreaName> children(RateScope scope, Area area, Map<UUID, Tally> tallies) {
        if (area.tier() == Tier.VILLAGE) return List.of();
        return areas.below(area.id()).stream()
                .filter(child -> child.open() && !scope.ownCasesOnly()
                        || !tally(tallies, child.id()).isEmpty())
                .map(AreaName::of)
                .toList();
    }

    private static List<RateRow> rows(
            Area area, List<AreaName> children, Map<UUID, Tally> tallies, ResolutionRate rate) {
        List<RateRow> rows = new ArrayList<>();
        for (AreaName child : children) rows.add(new RateRow(child, false, tally(tallies, child.id())));
        Tally itself = tally(tallies, area.id());
        if (area.tier() != Tier.VILLAGE && !itself.isEmpty()) rows.add(new RateRow(AreaName.of(area), true, itself));
        rows.sort(RateRow.order(rate));
        return rows;
    }

    private static Tally tally(Map<UUID, Tally> tallies, UUID areaId) {
        return tallies.getOrDefault(areaId, Tally.NOTHING);
    }

    Target target() {
        return Target.of(settings);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
