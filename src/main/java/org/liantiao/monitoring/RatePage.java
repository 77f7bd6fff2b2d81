package org.liantiao.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Tier;

/**
 * What the rate page shows of an area and a period.
 *
 * @param above the areas above this one that the reader may see, the topmost first
 * @param asOf the day it is seen from
 * @param slice only this part of the cases
 * @param total of the area as a whole
 * @param rows its children in the order of the table; none below a village
 * @param children the same in the order of their codes, to choose from
 * @param ownCasesOnly only what the reader's organisation holds or was called into
 */
public record RatePage(
        AreaName area,
        List<AreaName> above,
        Period period,
        LocalDate asOf,
        Slice slice,
        Tally total,
        List<RateRow> rows,
        List<AreaName> children,
        Target target,
        boolean ownCasesOnly,
        boolean opensLists) {
    public FigureQuery query(Figure figure) {
        return new FigureQuery(figure, period, asOf, slice);
    }

    /** Only what one tier had in hand; null for all. */
    public @Nullable Tier tier() {
        return slice.tier();
    }

    /** The one the target counts; all that the page tells apart follows it. */
    public ResolutionRate rate() {
        return target.rate();
    }

    public FigureArea place() {
        return new FigureArea(area.id(), area.tier(), false);
    }

    /** A repeat within 90 days of its end may still take settlements out of the lasting ones. */
    public boolean lastingIsProvisional() {
        return asOf.isBefore(period.to().plusDays(ResolutionRate.PROVISIONAL_DAYS));
    }
}
