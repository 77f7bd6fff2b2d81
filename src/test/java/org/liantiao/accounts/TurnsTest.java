package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The work of one goes on while the next one comes, so each calls the next from inside. */
class TurnsTest {
    @Test
    void aStrangerWhoseTurnDoesNotComeGoesAwayAndLeavesItToTheNext() {
        Turns turns = new Turns(1, Duration.ZERO);

        assertThat(turns.take("a", () -> turns.take("b", () -> "too soon"))).contains(Optional.empty());
        assertThat(turns.take("b", () -> "now")).contains("now");
    }

    @Test
    void fromOneAddressComeOnlySoManyAtOnceAndFromAllOfThemTwiceAsMany() {
        Turns turns = new Turns(1_000, Duration.ZERO);

        assertThat(crowd(turns, 0, 100, 1)).isEqualTo(20);
        assertThat(crowd(turns, 0, 100, 50)).isEqualTo(40);
        assertThat(turns.take("a", () -> "the crowd is gone")).contains("the crowd is gone");
    }

    @Test
    void whoeverIsSignedInIsNoStranger() {
        Turns turns = new Turns(1_000, Duration.ZERO);

        assertThat(beside(turns, 100)).isEqualTo("served");
    }

    /** How many of so many were let in while all before them were still there. */
    private static int crowd(Turns turns, int before, int more, int addresses) {
        if (more == 0) return before;
        return turns.take("address " + before % addresses, () -> crowd(turns, before + 1, more - 1, addresses))
                .orElse(before);
    }

    private static String beside(Turns turns, int more) {
        return more == 0 ? "served" : turns.take(() -> beside(turns, more - 1));
    }
}
