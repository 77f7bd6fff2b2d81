package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.SealedColumns.SealedColumn;
import org.liantiao.base.health.Vital;
import org.liantiao.disputes.Drafts;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.TeamChanges;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys turn from AES to SM4 while rows are written. The database is everybody's, so afterwards they turn back. */
@CountyTest
class KeyTurnTest {
    private static final int DRAFTS = 450;
    private static final String SM4 = "sm4:" + Base64.getEncoder().encodeToString(new byte[16]);

    @Autowired
    TestCounty county;

    @Autowired
    Drafts drafts;

    @Autowired
    TeamChanges team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AdjustableClock clock;

    @Value("${liantiao.vault.key}")
    String key;

    @Value("${liantiao.vault.hash-key}")
    String hashKey;

    private Vault both;
    private Vault later;

    @BeforeEach
    void aSecondKeyAndRowsUnderTheFirst() {
        // Of other tests, at other times.
        jdbc.sql("delete from key_turn").update();
        both = vault("2", SM4, "1=" + key);
        later = vault("2", SM4, "");
        for (int i = 0; i < DRAFTS; i++)
            drafts.save(county.village(), UUID.randomUUID(), Drafts.LOG, null, Map.of("facts", "第" + i + "件"));
        write("周卫国");
    }

    @AfterEach
    void turnBack() {
        turn(values(vault("1", key, "2=" + SM4)));
        // What was counted of the second key would keep the application from starting again.
        jdbc.sql("delete from key_count").update();
    }

    @Test
    void everyColumnOfSealedValuesIsInTheList() {
        List<String> listed = SealedColumns.ALL.stream()
                .map(one -> one.table() + "." + one.name())
                .toList();
        assertThat(jdbc.sql("""
                        select lower(table_name), lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(column_name) like '%sealed'""")
                        .query((row, n) -> row.getString(1) + "." + row.getString(2))
                        .list())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void afterItEverythingOpensWithTheNewKeyAlone() {
        Map<String, String> before = plain(both);
        TurningValues first = values(both);
        assertThat(first.more()).isTrue();
        assertThat(first.more()).isTrue();
        assertThat(plain(both)).as("in the middle").isEqualTo(before);

        // The node that began is dead; another goes on, and somebody still writes with the first key.
        TurningValues second = values(both);
        assertThat(second.more()).isTrue();
        write("李卫民");
        Map<String, String> meanwhile = plain(both);
        turn(second);

        assertThat(plain(later)).isEqualTo(meanwhile).hasSizeGreaterThan(before.size());
        assertThat(second.more()).as("nothing is left to do").isFalse();
    }

    @Test
    void twoNodesAtOnceLoseNothing() throws Exception {
        Map<String, String> before = plain(both);

        Race.run(2, node -> () -> {
            turn(values(both));
            return true;
        });

        assertThat(plain(later)).isEqualTo(before);
    }

    @Test
    void theTrailHearsOfItsBeginningAndItsEndAndTheHealthPageOfTheKeyThatIsSpare() {
        List<Turning> parts = List.of(values(both));
        KeyBook book = new KeyBook(jdbc, both, events, clock);
        KeyTurn job = new KeyTurn(parts, book, both, clock);
        new TransactionTemplate(transactions).executeWithoutResult(status -> book.count(parts));
        assertThat(says(parts, later)).isEqualTo("missing");

        for (int i = 0; i < 3; i++) new TransactionTemplate(transactions).executeWithoutResult(status -> job.run());

        assertThat(jdbc.sql(
                                "select kind from trail_entry where kind like 'keys.%' and content like '%2, 1%' order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("keys.turnBegan", "keys.turnEnded");
        assertThat(says(parts, both)).isEqualTo("spare");
        assertThat(says(parts, later)).isEqualTo("is");
        assertThat(job.dueAfter(clock.instant())).isAfter(clock.instant());
    }

    @Test
    void aNodeThatRunsOnWithTheOldKeyTurnsNothingBack() {
        Vault forgotten = vault("1", key, "2=" + SM4);
        KeyTurn old = job(forgotten);
        clock.advance(Duration.ofMinutes(1));
        KeyTurn young = job(both);
        new TransactionTemplate(transactions).executeWithoutResult(status -> young.run());
        Map<String, Long> turned = values(both).amounts();
        assertThat(turned).containsKey("2");

        new TransactionTemplate(transactions).executeWithoutResult(status -> old.run());
        assertThat(values(both).amounts()).isEqualTo(turned);

        KeyTurn later = job(forgotten);
        new TransactionTemplate(transactions).executeWithoutResult(status -> later.run());
        assertThat(values(both).amounts())
                .as("who starts again with it means it")
                .doesNotContainKey("2");
    }

    private KeyTurn job(Vault vault) {
        return new KeyTurn(List.of(values(vault)), new KeyBook(jdbc, vault, events, clock), vault, clock);
    }

    private String says(List<Turning> parts, Vault vault) {
        return new KeySigns(parts, new KeyBook(jdbc, vault, events, clock), vault)
                .take().stream().map(Vital::says).findFirst().orElseThrow();
    }

    private void write(String name) {
        team.add(
                        county.places().village().id(),
                        ParticipantKind.OFFICER,
                        name,
                        "13800001234",
                        null,
                        county.admin().author())
                .orThrow();
    }

    /** What stands in all sealed columns, as far as this vault opens it. */
    private Map<String, String> plain(Vault vault) {
        Map<String, String> plain = new TreeMap<>();
        for (SealedColumn one : SealedColumns.ALL)
            jdbc.sql("select %1$s, %2$s from %3$s where %2$s is not null".formatted(one.id(), one.name(), one.table()))
                    .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                    .list()
                    .forEach(value -> {
                        try {
                            plain.put(
                                    one + " " + value.getKey(),
                                    vault.open(one.table(), one.name(), value.getKey(), value.getValue()));
                        } catch (RuntimeException closed) {
                            // Broken on purpose by another test, or not this vault's.
                            return;
                        }
                    });
        return plain;
    }

    private TurningValues values(Vault vault) {
        return new TurningValues(jdbc, vault, transactions);
    }

    private static void turn(Turning part) {
        while (part.more()) {}
    }

    private Vault vault(String id, String key, String others) {
        return new Vault(Keys.sealing(id, key, others), Keys.hashing("1", hashKey, ""));
    }
}
