package org.liantiao.monitoring;

import java.util.List;
import java.util.Optional;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.RoadCase;
import org.liantiao.disputes.Tally;

/**
 * What the road to the target shows.
 *
 * @param rates of the area and the period
 * @param ahead counts {@link Figure#FALLING_DUE}
 * @param cases the most urgent of the open ones that endanger the target; none for whoever opens no lists
 * @param forecast empty when the period is over, an organisation is looked at, or there are too few
 */
public record RoadPage(RatePage rates, Tally ahead, Budget budget, List<RoadCase> cases, Optional<Forecast> forecast) {
    /** The period has days left in which something can be done. */
    public boolean runs() {
        return rates.period().runsOn(rates.asOf());
    }

    /** Whether a part of the cases is looked at whose end is no more its own: what an organisation has goes on to others. */
    public boolean isOfAnOrganisation() {
        return !Forecasts.suits(rates.slice());
    }

    /** The rate that is forecast: the target's, where its end can be forecast at all. */
    public ResolutionRate forecastRate() {
        return Forecasts.standsFor(rates.rate());
    }

    public long endangering() {
        return rates.total().of(Figure.OVERDUE) + ahead.of(Figure.FALLING_DUE);
    }
}
