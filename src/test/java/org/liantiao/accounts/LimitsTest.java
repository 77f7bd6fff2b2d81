package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Unmasking;
import org.liantiao.jurisdiction.Settings;
import org.liantiao.papers.PaperKind;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 次数限制: how often one person may look at numbers, search and export, whatever node they ask. */
@CountyTest
class LimitsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Limits limits;

    @Autowired
    LimitSettings limitSettings;

    @Autowired
    Unmasking unmasking;

    @Autowired
    Settings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void atTenPastNine() {
        clock.reset();
    }

    @Test
    void theDaysLooksAtNumbersAreThirtyAndTheNextDayTheyBeginAnew() {
        UUID dispute = chains.accepted(county.village());
        for (int i = 0; i < 30; i++)
            assertThat(unmasking.unmask(county.village(), dispute, "核对").isDone())
                    .isTrue();

        Outcome<?> refused = unmasking.unmask(county.village(), dispute, "核对");

        assertThat(Chains.rules(refused)).containsExactly("limit.UNMASKING");
        assertThat(refused.refusals().getFirst().details()).containsExactly(30, "00:00");
        assertThat(unmasking.unmask(county.township(), dispute, "核对").isDone())
                .as("somebody else's are their own")
                .isTrue();
        clock.set(chains.today().plusDays(1));
        assertThat(unmasking.unmask(county.village(), dispute, "核对").isDone()).isTrue();
    }

    @Test
    void exportsCountByTheHourAndSearchesByTheMinute() {
        assertThat(goes(county.county(), Use.EXPORT, 21)).isEqualTo(20);
        assertThat(goes(county.county(), Use.SEARCH, 61)).isEqualTo(60);
        assertThat(goes(county.county(), Use.REPEAT_HINT, 31)).isEqualTo(30);
        LocalDateTime now = LocalDateTime.now(clock);

        Refusal export = limits.use(county.county(), Use.EXPORT).orElseThrow();
        Refusal search = limits.use(county.county(), Use.SEARCH).orElseThrow();

        assertThat(export.details().getLast()).isEqualTo("%02d:00".formatted(now.getHour() + 1));
        LocalDateTime next = now.plusMinutes(1);
        assertThat(search.details().getLast()).isEqualTo("%02d:%02d".formatted(next.getHour(), next.getMinute()));
    }

    @Test
    void documentsCountByTheDayOnTwoNodesTogetherAndItIsSaidWhenAgain() {
        Limits other = new Limits(jdbc, settings, events, clock);
        int allowed = 0;
        for (int i = 0; i < 305; i++)
            if ((i % 2 == 0 ? limits : other)
                    .use(county.village(), Use.DOCUMENT)
                    .isEmpty()) allowed++;

        assertThat(allowed).isEqualTo(300);
        assertThat(other.untilAgain(Use.DOCUMENT))
                .isEqualTo(Duration.between(
                        LocalDateTime.now(clock), chains.today().plusDays(1).atStartOfDay()));
        assertThat(lines(county.village())).containsExactly("{\"most\":\"300\",\"use\":\"DOCUMENT\"}");
        assertThat(limits.use(county.township(), Use.DOCUMENT)).isEmpty();
    }

    /** Six cases ended in a day: each paper printed, some edited, the file bound twice, a dozen attachments saved. */
    @Test
    void aBusyDayOfOrdinaryWorkStaysBelow() {
        int papers = PaperKind.values().length;
        assertThat(goes(county.village2(), Use.DOCUMENT, 6 * (papers + papers / 2 + 2 + 12)))
                .isEqualTo(6 * (papers + papers / 2 + 2 + 12));
    }

    @Test
    void onlyTheFirstRefusalOfAStretchLeavesALine() {
        goes(county.county(), Use.EXPORT, 25);
        assertThat(lines(county.county())).containsExactly("{\"most\":\"20\",\"use\":\"EXPORT\"}");

        clock.set(chains.today().plusDays(1));
        goes(county.county(), Use.EXPORT, 25);
        assertThat(lines(county.county())).hasSize(2);
    }

    @Test
    void twoNodesCountTogetherSinceTheDatabaseDoes() {
        Limits other = new Limits(jdbc, settings, events, clock);
        int allowed = 0;
        for (int i = 0; i < 25; i++) {
            Limits node = i % 2 == 0 ? limits : other;
            if (Boolean.TRUE.equals(transaction.execute(
                    status -> node.use(county.county2(), Use.EXPORT).isEmpty()))) allowed++;
        }

        assertThat(allowed).isEqualTo(20);
    }

    @Test
    void theAdministratorSetsHowOftenAndItHoldsAtOnce() {
        Map<Use, @Nullable Integer> typed = new EnumMap<>(limitSettings.current());
        assertThat(Chains.rules(limitSettings.change(county.county(), typed))).containsExactly("county.notYours");
        typed.put(Use.SEARCH, 0);
        assertThat(limitSettings.change(county.admin(), typed).isDone()).isFalse();
        typed.put(Use.SEARCH, 3);
        limitSettings.change(county.admin(), typed).orThrow();
        try {
            assertThat(goes(county.township3(), Use.SEARCH, 5)).isEqualTo(3);
        } finally {
            typed.put(Use.SEARCH, 60);
            limitSettings.change(county.admin(), typed).orThrow();
        }
    }

    private int goes(Actor actor, Use use, int times) {
        int went = 0;
        for (int i = 0; i < times; i++) if (limits.use(actor, use).isEmpty()) went++;
        return went;
    }

    private List<String> lines(Actor actor) {
        return jdbc.sql(
                        "select content from trail_entry where kind = 'person.limitReached' and subject_id = ? order by id")
                .param(actor.personId())
                .query(String.class)
                .list();
    }
}
