package org.liantiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Refusal;
import org.liantiao.base.health.VitalSigns;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked to be sealed is sealed a little later, once, by whichever node looks first. */
@CountyTest
class SealingsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Sealings sealings;

    @Autowired
    Seals seals;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    List<VitalSigns> signs;

    private UUID dispute;

    @BeforeEach
    void aCaseThatIsOver() {
        dispute = chains.accepted(county.village());
        endings.end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
    }

    @Test
    void theHealthPageSaysHowMuchWaitsForLongAndHowMuchWasGivenUp() {
        seals.all();
        jdbc.sql("delete from sealing").update();
        assertThat(health()).isEqualTo("GREEN none []");
        ask(county.village());
        assertThat(health()).isEqualTo("GREEN is [1]");

        jdbc.sql("update sealing set asked_at = ?")
                .param(OffsetDateTime.parse("2026-06-01T08:00:00+08:00"))
                .update();
        assertThat(health()).isEqualTo("AMBER waits [1, 2026-06-01T08:00]");
        jdbc.sql("update sealing set refusal = 'notYours'").update();
        assertThat(health()).isEqualTo("GREEN none []");
        jdbc.sql("update sealing set refusal = 'archive.broke'").update();
        assertThat(health()).isEqualTo("RED broke [1, 2026-06-01T08:00]");
    }

    private String health() {
        return signs.stream()
                .flatMap(part -> part.take().stream())
                .filter(line -> line.about().equals("archive.health.sealing"))
                .map(line -> line.light() + " " + line.says() + " " + line.details())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsNotedAtOnceAndSealedOnceThoughAskedForTwiceAndTwoNodesLook() throws Exception {
        ask(county.village());
        ask(county.village());
        assertThat(versions()).isZero();
        assertThat(sealings.of(dispute)).get().matches(Sealing::isUnderWay);

        Callable<Void> node = () -> {
            seals.all();
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) done.get();
        }

        assertThat(versions()).isEqualTo(1);
        assertThat(sealings.of(dispute)).isEmpty();
        assertThat(jdbc.sql("select kind from trail_entry where subject_id = ?")
                        .param(dispute)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("dispute.sealing-asked", "dispute.archived", "dispute.file-sealed");
    }

    @Test
    void whatCannotBeSealedIsRefusedAtOnce() {
        assertThat(sealings.ask(county.township(), dispute, Retention.LONG).refusals())
                .extracting(Refusal::rule)
                .containsExactly("notYours");
        assertThat(sealings.ask(county.village2(), dispute, Retention.LONG).refusals())
                .extracting(Refusal::rule)
                .containsExactly("notFound");
        assertThat(sealings.ask(county.village(), dispute, null).refusals())
                .extracting(Refusal::rule)
                .containsExactly("required");
        ask(county.village());
        seals.all();
        assertThat(sealings.ask(county.village(), dispute, null).refusals())
                .extracting(Refusal::rule)
                .containsExactly("archive.same");
    }

    @Test
    void aFileOverWhichNodesDiedThreeTimesIsNotTakenUpAgain() {
        ask(county.village());
        jdbc.sql("update sealing set tries = 2 where dispute_id = ?")
                .param(dispute)
                .update();
        seals.all();
        assertThat(versions()).as("the third try").isEqualTo(1);

        UUID other = chains.accepted(county.village());
        jdbc.sql("insert into sealing (dispute_id, asked_by_id, asked_at, retention, tries, not_before, refusal)"
                        + " values (?, ?, ?, 'LONG', 3, ?, '')")
                .params(other, county.village().personId(), OffsetDateTime.now(clock), OffsetDateTime.now(clock))
                .update();
        seals.all();
        assertThat(sealings.of(other).orElseThrow().refusal()).isEqualTo("archive.broke");
    }

    @Test
    void whoMayNotAnyMoreSealsNothingAndTheReasonStays() {
        ask(county.village());
        UUID person = county.village().personId();
        jdbc.sql("update person set active = false where id = ?").param(person).update();
        try {
            seals.all();
        } finally {
            jdbc.sql("update person set active = true where id = ?")
                    .param(person)
                    .update();
        }
        assertThat(versions()).isZero();
        assertThat(Objects.requireNonNull(sealings.of(dispute).orElseThrow().refusal()))
                .isEqualTo("notYours");
        ask(county.village());
        seals.all();
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void whatANodeIsAtIsLeftToItAndTakenUpWhenThatNodeDies() throws SQLException {
        ask(county.village());
        try (Connection node = database.getConnection();
                PreparedStatement hold =
                        node.prepareStatement("select dispute_id from sealing where dispute_id = ? for update")) {
            node.setAutoCommit(false);
            hold.setObject(1, dispute);
            hold.execute();
            seals.all();
            assertThat(versions()).isZero();
            node.rollback();
            node.setAutoCommit(true);
        }
        seals.all();
        assertThat(versions()).isEqualTo(1);
    }

    private void ask(Actor actor) {
        sealings.ask(actor, dispute, Retention.LONG).orThrow();
    }

    private int versions() {
        return jdbc.sql("select count(*) from sealed_file where dispute_id = ?")
                .param(dispute)
                .query(Integer.class)
                .single();
    }
}
