package org.liantiao.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.RoadCases;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 达标路: how many unresolved cases a period can still carry, which open ones endanger it, and where it is likely to end. */
@Service
public class Road {
    /** More than anybody works through before looking again. */
    public static final int SHOWN = 30;

    private final Rates rates;
    private final Figures figures;
    private final RoadCases cases;
    private final Forecasts forecasts;

    Road(Rates rates, Figures figures, RoadCases cases, Forecasts forecasts) {
        this.rates = rates;
        this.figures = figures;
        this.cases = cases;
        this.forecasts = forecasts;
    }

    /**
     * @param areaId null for the reader's own
     * @return empty when the reader sees no rate there
     */
    @Transactional(readOnly = true)
    public Optional<RoadPage> page(Actor actor, @Nullable UUID areaId, Period period, Slice slice) {
        return RateScope.of(actor)
                .flatMap(scope -> rates.page(actor, areaId, period, slice).map(page -> page(scope, page)));
    }

    private RoadPage page(RateScope scope, RatePage page) {
        FigureQuestion question = new FigureQuestion(
                scope.counting(), page.place(), page.period(), page.asOf(), page.slice(), Set.of(Figure.FALLING_DUE));
        Budget budget = Budget.of(page.total(), page.target());
        if (!page.period().runsOn(page.asOf()))
            return new RoadPage(page, Tally.NOTHING, budget, List.of(), Optional.empty());
        return new RoadPage(
                page,
                figures.total(question),
                budget,
                scope.opensLists() ? cases.first(question, SHOWN) : List.of(),
                forecasts.of(
                        question,
                        Forecasts.standsFor(page.rate()),
                        page.total().of(Figure.SUCCEEDED),
                        page.total().of(Figure.FAILED)));
    }
}
