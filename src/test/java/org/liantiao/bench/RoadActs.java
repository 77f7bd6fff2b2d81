package org.liantiao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.liantiao.accounts.Actor;
import org.liantiao.bench.Acts.Act;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.Checks;
import org.liantiao.monitoring.Road;

/** Looking at where a rate may end and whether it is true, which reads cases and not sums alone. */
record RoadActs(Road road, Checks checks, BenchCounty county, LocalDate today, Supplier<Village> anybody) {
    List<Act> all() {
        Period year = Period.year(today.getYear());
        Period quarter = Period.quarterOf(today);
        return List.of(
                Acts.each(
                        "Rate road and forecast, county, this year", () -> road(county.supervisor(), year, Slice.ALL)),
                Acts.each(
                        "Rate road and forecast, county, this quarter",
                        () -> road(county.supervisor(), quarter, Slice.ALL)),
                Acts.each(
                        "Rate road and forecast, county, village tier, this quarter",
                        () -> road(county.supervisor(), quarter, Slice.ofTier(Tier.VILLAGE))),
                Acts.each(
                        "Rate road and forecast, township, this quarter",
                        () -> road(anybody.get().reviewer(), quarter, Slice.ALL)),
                Acts.each("Rate hints, county, this year", () -> checks(county.supervisor(), year)),
                Acts.each("Rate hints, county, this quarter", () -> checks(county.supervisor(), quarter)),
                Acts.each(
                        "Rate hints, township, this quarter",
                        () -> checks(anybody.get().reviewer(), quarter)));
    }

    private void road(Actor actor, Period period, Slice slice) {
        road.page(actor, null, period, slice).orElseThrow();
    }

    private void checks(Actor actor, Period period) {
        checks.page(actor, null, period, Slice.ALL).orElseThrow();
    }
}
