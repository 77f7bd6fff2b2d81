package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.internal.Pair;
import org.liantiao.disputes.internal.Repeats;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two at work on two cases of one pair: each holds their own, and what is known of the pair concerns both. */
@CountyTest
class PairRaceTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Steps steps;

    @Autowired
    Repeats repeats;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoWhoLookForEachOthersCaseAtOnceDoNotStopEachOther() throws Exception {
        UUID earlier = settled();
        clock.advance(Duration.ofDays(10));
        UUID again = settled();
        CyclicBarrier eachHoldsTheirs = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();

        List<Outcome<UUID>> done = Race.run(
                2,
                runner -> () ->
                        steps.take(county.village(), Ids.next(), runner == 0 ? earlier : again, (dispute, moment) -> {
                            if (tries.incrementAndGet() <= 2) meet(eachHoldsTheirs);
                            repeats.markAgain(dispute, new Pair(List.of("before"), List.of()));
                            return Optional.empty();
                        }));

        assertThat(done).allMatch(Outcome::isDone);
        assertThat(tries.get()).as("one of them had to begin again").isGreaterThanOrEqualTo(3);
        assertThat(jdbc.sql("select count(*) from dispute where id = ? and repeated_on = ?")
                        .params(earlier, chains.today())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private UUID settled() {
        UUID dispute = chains.accepted(county.village());
        chains.agreeOrally(county.village(), dispute).orThrow();
        return dispute;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
