package org.liantiao.monitoring;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.ClosedPeriod;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.ClosedPeriods.Correction;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rates of a closed period as they were, beside what the same days come to now. */
@Service
public class ClosedRates {
    /** More corrections than this nobody reads; the page says that there are more. */
    public static final int MOST_CORRECTIONS = 200;

    private static final Set<Figure> COMPARED = compared();

    /**
     * An area's figures of a closed period.
     *
     * @param then as it was closed
     * @param now the same period, seen from today
     * @param today the day {@code now} is seen from
     * @param corrections what came in later; one more than {@link #MOST_CORRECTIONS} when there are more
     */
    public record Page(
            ClosedPeriod closed,
            AreaName area,
            Tally then,
            Tally now,
            List<Correction> corrections,
            Target target,
            LocalDate today,
            boolean opensLists) {
        public FigureArea place() {
            return new FigureArea(area.id(), area.tier(), false);
        }
    }

    private final ClosedPeriods periods;
    private final Figures figures;
    private final Areas areas;
    private final Rates rates;

    ClosedRates(ClosedPeriods periods, Figures figures, Areas areas, Rates rates) {
        this.periods = periods;
        this.figures = figures;
        this.areas = areas;
        this.rates = rates;
    }

    private static Set<Figure> compared() {
        Set<Figure> compared = EnumSet.copyOf(ClosedPeriods.FROZEN);
        compared.addAll(EnumSet.of(Figure.UNRESOLVED, Figure.REPORTED_BASE, Figure.DUE_BASE));
        return compared;
    }

    /** @param areaId null for the reader's own; empty when the reader sees no rate there */
    @Transactional(readOnly = true)
    public Optional<Page> of(Actor actor, @Nullable UUID areaId, ClosedPeriod closed) {
        return RateScope.of(actor)
                .filter(scope -> !scope.ownCasesOnly())
                .flatMap(scope -> areas.findById(areaId == null ? scope.areaId() : areaId)
                        .filter(scope::covers)
                        .map(area -> page(scope, area, closed)));
    }

    private Page page(RateScope scope, Area area, ClosedPeriod closed) {
        FigureArea place = FigureArea.of(area);
        FigureQuestion now =
                new FigureQuestion(scope.counting(), place, closed.period(), rates.today(), Slice.ALL, COMPARED);
        return new Page(
                closed,
                AreaName.of(area),
                periods.then(scope.counting(), place, closed),
                figures.total(now),
                scope.opensLists()
                        ? periods.corrections(scope.counting(), place, closed, MOST_CORRECTIONS + 1)
                        : List.of(),
                rates.target(),
                rates.today(),
                scope.opensLists());
    }
}
