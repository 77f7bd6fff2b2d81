package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain follows the trail: each "node" is a {@link Linker} of its own over one database. */
@CountyTest
class LinkerTest {
    private static final int NODES = 4;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DataSource database;

    @Autowired
    Heads heads;

    @Autowired
    Clock clock;

    @Test
    void everyEntryGetsOnePlaceHoweverManyNodesLink() throws Exception {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < 50; i++) write(subject);

        for (int round = 0; round < 5; round++) {
            write(subject);
            Race.run(NODES, node -> () -> node("SHA-256").link());
        }
        node("SHA-256").link();

        assertThat(places(subject)).isEqualTo(55);
        assertThat(broken()).isNull();
    }

    @Test
    void whileOneNodeLinksTheOthersLeaveIt() throws Exception {
        write(UUID.randomUUID());
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread one = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    jdbc.queryForList("select name from shared_lock where name = ? for update", Linker.LOCK);
                    locked.countDown();
                    await(go);
                }));
        locked.await();

        assertThat(node("SHA-256").link()).isZero();

        go.countDown();
        one.join();
        assertThat(node("SHA-256").link()).isPositive();
    }

    @Test
    void anEntryThatIsCommittedLateIsLinkedLate() throws Exception {
        UUID late = UUID.randomUUID();
        UUID soon = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    publish(late);
                    written.countDown();
                    await(go);
                }));
        written.await();
        write(soon);
        node("SHA-256").link();
        assertThat(places(soon)).isEqualTo(1);
        assertThat(places(late)).isZero();

        go.countDown();
        slow.join();
        node("SHA-256").link();

        assertThat(places(late)).isEqualTo(1);
        assertThat(broken()).isNull();
    }

    @Test
    void anEntryFiveThousandNumbersLateIsLinkedOnceADay() throws Exception {
        write(UUID.randomUUID());
        node("SHA-256").linkAll();
        long number = newest() + 1;
        jdbc.execute("alter table trail_entry alter column id restart with " + (number + 6_000));
        write(UUID.randomUUID());
        assertThat(node("SHA-256").link()).isPositive();
        UUID late = UUID.randomUUID();
        jdbc.update(
                "insert into trail_entry (id, at, kind, actor_name, subject_type, subject_id, content, algorithm, content_hash)"
                        + " select cast(? as bigint), at, kind, actor_name, subject_type, cast(? as uuid), content, algorithm,"
                        + " cast(? as varchar(64)) from trail_entry"
                        + " where id = ?",
                number,
                late,
                hashOfNewestAs(late),
                newest());

        node("SHA-256").link();
        assertThat(places(late)).isZero();
        node("SHA-256").linkAll();
        assertThat(places(late)).isEqualTo(1);
        assertThat(broken()).isNull();
    }

    private long newest() {
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from trail_entry", Long.class));
    }

    private String hashOfNewestAs(UUID subject) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select * from trail_entry where id = ?",
                (row, n) -> new Written(
                                row.getObject("at", java.time.OffsetDateTime.class)
                                        .toInstant()
                                        .toString(),
                                row.getString("kind"),
                                String.valueOf(row.getString("actor_id")),
                                row.getString("actor_name"),
                                row.getString("subject_type"),
                                subject.toString(),
                                row.getString("content"),
                                row.getString("algorithm"),
                                "")
                        .computed(),
                newest()));
    }

    @Test
    void whatWasRolledBackLeavesNoGap() throws Exception {
        transaction.executeWithoutResult(status -> {
            publish(UUID.randomUUID());
            status.setRollbackOnly();
        });
        write(UUID.randomUUID());
        node("SHA-256").linkAll();

        assertThat(broken()).isNull();
    }

    @Test
    void theHashMayBeChangedOnTheWay() throws Exception {
        write(UUID.randomUUID());
        node("SHA-256").link();
        write(UUID.randomUUID());
        node("SM3").link();
        write(UUID.randomUUID());
        node("SHA-256").link();

        assertThat(jdbc.queryForList("select distinct algorithm from trail_link", String.class))
                .contains("SHA-256", "SM3");
        assertThat(broken()).isNull();
    }

    @Test
    void theHeadOfADayIsKeptOnceAndHoldsThePast() throws Exception {
        write(UUID.randomUUID());
        heads.run();
        heads.run();

        Heads.OfDay kept = heads.latest(1).getFirst();
        assertThat(kept.day()).isEqualTo(java.time.LocalDate.now(clock).minusDays(1));
        assertThat(jdbc.queryForList("select on_day from trail_head where on_day = ?", kept.day()))
                .hasSize(1);
        assertThat(jdbc.queryForObject("select hash from trail_link where seq = ?", String.class, kept.seq()))
                .isEqualTo(kept.hash());
        assertThat(heads.line(java.util.Locale.ENGLISH))
                .hasValueSatisfying(line ->
                        assertThat(line).contains(heads.now().orElseThrow().hash()));
        assertThat(broken()).isNull();
    }

    @Test
    void postgresRefusesToChangeEntriesLinksAndHeads() {
        assumeThat(TestDatabase.postgres()).isTrue();
        write(UUID.randomUUID());
        node("SHA-256").link();

        for (String table : List.of("trail_entry", "trail_link", "trail_head"))
            for (String harm : List.of("delete from " + table, "truncate " + table))
                assertThatThrownBy(() -> jdbc.execute(harm)).as(harm).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.execute("update trail_entry set actor_name = '别人'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.execute("update trail_link set hash = ''"))
                .hasMessageContaining("append-only");
    }

    private Linker node(String hash) {
        return new Linker(jdbc, transaction, hash);
    }

    private void write(UUID subject) {
        transaction.executeWithoutResult(status -> publish(subject));
    }

    private void publish(UUID subject) {
        Author author = Author.system("试验");
        events.publishEvent(Change.of("dispute.accepted", clock.instant(), author, "test", subject, Map.of("n", "1")));
    }

    private int places(UUID subject) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from trail_link l join trail_entry e on e.id = l.entry_id where e.subject_id = ?",
                Integer.class,
                subject));
    }

    private @org.jspecify.annotations.Nullable Finding broken() throws Exception {
        try (var connection = database.getConnection()) {
            StoredChain chain = new StoredChain(connection);
            Verifier verifier = new Verifier(chain.heads());
            chain.links(verifier::take);
            verifier.end();
            return verifier.finding();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
