package org.liantiao.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.monitoring.Share;

/**
 * A sample as its page shows it.
 *
 * @param strata by name
 * @param townships by code; places, never ranked
 * @param drawn by place and code
 * @param redraws whether drawing again gives the same cases and the frozen list still has its hash
 * @param estimate empty while a stratum has no concluded sheet
 */
public record SamplePage(
        Sample sample,
        List<Stratum> strata,
        List<Place> townships,
        List<Drawn> drawn,
        boolean redraws,
        Optional<Estimate> estimate) {
    /** @param upheld of those concluded, the ones that were neither to be reopened nor out of count */
    public record Stratum(String name, long candidates, int wanted, long concluded, long upheld) {}

    public record Place(String name, long drawn, long concluded, long upheld) {
        public Share share() {
            return new Share(upheld, concluded);
        }
    }

    /** @param verdict null until it is concluded; {@code upheld} says nothing until then */
    public record Drawn(
            UUID disputeId,
            String code,
            String place,
            String stratum,
            @Nullable UUID sheetId,
            @Nullable SheetVerdict verdict,
            boolean upheld) {}

    /** What was reported of the period. */
    public Share reported() {
        long settled = strata.stream().mapToLong(Stratum::candidates).sum();
        return new Share(settled, settled + sample.failed());
    }

    public long wanted() {
        return strata.stream().mapToLong(Stratum::wanted).sum();
    }

    public long concluded() {
        return strata.stream().mapToLong(Stratum::concluded).sum();
    }
}
