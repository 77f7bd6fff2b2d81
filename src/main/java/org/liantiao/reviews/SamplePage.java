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
 * @param redraws whether drawing again gives the same cases, and list, seed and results are those that the trail tells of
 * @param estimate empty while a stratum has no concluded sheet
 * @param spoken the same of those alone whose party was reached
 */
public record SamplePage(
        Sample sample,
        List<Stratum> strata,
        List<Place> townships,
        List<Drawn> drawn,
        boolean redraws,
        Optional<Estimate> estimate,
        Optional<Estimate> spoken) {
    /** @param upheld of those concluded, the ones that were neither to be reopened nor out of count */
    public record Stratum(String name, long candidates, int wanted, long concluded, long upheld) {}

    public record Place(String name, long drawn, long concluded, long upheld) {
        public Share share() {
            return new Share(upheld, concluded);
        }
    }

    /** Why nobody in the county can review a case, as things are. */
    public enum Obstacle {
        /** 都经手过: everybody who reviews, or their organisation, had it in hand. */
        INVOLVED,
        /** It came under seal after it was drawn. */
        SEALED
    }

    /**
     * @param verdict null until it is concluded; {@code upheld} and {@code reached}, the party, say nothing until then
     * @param obstacle null for one that is concluded or can be
     */
    public record Drawn(
            UUID disputeId,
            String code,
            String place,
            String stratum,
            @Nullable UUID sheetId,
            @Nullable SheetVerdict verdict,
            boolean upheld,
            boolean reached,
            @Nullable Obstacle obstacle) {
        Drawn with(@Nullable Obstacle found) {
            return new Drawn(disputeId, code, place, stratum, sheetId, verdict, upheld, reached, found);
        }
    }

    /** What was reported of the period. */
    public Share reported() {
        long settled = strata.stream().mapToLong(Stratum::candidates).sum();
        return new Share(settled, settled + sample.failed());
    }

    public long wanted() {
        return strata.stream().mapToLong(Stratum::wanted).sum();
    }

    /** Drawn, not concluded, and nobody can: they are not reviewed and nothing is assumed of them. */
    public long withoutReviewer() {
        return drawn.stream().filter(one -> one.obstacle() != null).count();
    }

    public boolean meets(Obstacle obstacle) {
        return drawn.stream().anyMatch(one -> one.obstacle() == obstacle);
    }

    /** Whether nothing will ever speak for some stratum, as things are: nobody can review any of its cases. */
    public boolean isStuck() {
        return strata.stream()
                .filter(stratum -> stratum.concluded() == 0 && stratum.wanted() > 0)
                .anyMatch(stratum -> drawn.stream()
                        .filter(one -> one.stratum().equals(stratum.name()))
                        .allMatch(one -> one.obstacle() != null));
    }

    /** Concluded without the party: their settlements stand on the file alone. */
    public long notReached() {
        return drawn.stream()
                .filter(one -> one.verdict() != null && !one.reached())
                .count();
    }

    public long concluded() {
        return strata.stream().mapToLong(Stratum::concluded).sum();
    }
}
