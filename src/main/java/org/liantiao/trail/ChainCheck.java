package org.liantiao.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chain of a database, computed again by whoever has a connection to it and nothing of the application. */
public final class ChainCheck {
    /** Links follow entries within seconds; an entry that waits while others were written so much later was taken out. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private ChainCheck() {}

    /**
     * What was found.
     *
     * @param end how far it came
     * @param waiting how many entries have no place in the chain yet; each is as it was written
     * @param broken the first place that does not hold, in a sentence; null when all of it holds
     */
    public record Found(Head end, long waiting, @Nullable String broken) {
        static Found by(Verifier verifier, long waiting) {
            Finding finding = verifier.finding();
            return new Found(verifier.reached(), waiting, finding == null ? null : finding.toString());
        }
    }

    /** Reads all of it. @param heads that were written down elsewhere, besides those that the database keeps */
    public static Found of(Connection database, List<Head> heads) throws SQLException {
        StoredChain chain = new StoredChain(database);
        List<Head> all = new ArrayList<>(heads);
        all.addAll(chain.heads());
        Verifier verifier = new Verifier(all);
        chain.links(verifier::take);
        verifier.end();
        long[] waiting = {0};
        Instant since = chain.newest().minus(PATIENCE);
        if (verifier.finding() == null)
            chain.waiting((id, entry) -> {
                waiting[0]++;
                return verifier.takeWaiting(id, entry, since);
            });
        return Found.by(verifier, waiting[0]);
    }

    /** Where the chain ends now; empty when nothing was linked yet. */
    public static Optional<Head> end(Connection database) throws SQLException {
        try (PreparedStatement read =
                        database.prepareStatement("select seq, hash from trail_link order by seq desc limit 1");
                ResultSet row = read.executeQuery()) {
            return row.next() ? Optional.of(new Head(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }
}
