package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The verifier as whoever audits starts it, over a chain in a PostgreSQL whose owner does harm and makes it good again. How long the
 * chain is says {@code -Dliantiao.trail=}; docs/performance.md has the figures of a million.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyCommandTest {
    private static final int LENGTH = Integer.getInteger("liantiao.trail", 12_000);
    private static final long HARMED = LENGTH * 2L / 3;

    @TempDir
    Path folder;

    private final String url = String.valueOf(TestDatabase.fresh(true).get("spring.datasource.url"));
    private final SingleConnectionDataSource owner = new SingleConnectionDataSource(url, "postgres", "", true);
    private final JdbcTemplate jdbc = new JdbcTemplate(owner);

    @BeforeAll
    void aChain() {
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("classpath:db/migration/shared", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        for (int i = 0; i < LENGTH; ) {
            List<Object[]> page = new ArrayList<>();
            for (; page.size() < 5_000 && i < LENGTH; i++) page.add(entry(i));
            jdbc.batchUpdate(
                    "insert into trail_entry"
                            + " (at, kind, actor_name, subject_type, content, algorithm, content_hash)"
                            + " values (cast(? as timestamptz), ?, ?, ?, ?, ?, ?)",
                    page);
        }
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        assertThat(new Linker(jdbc, transaction, "SHA-256").link()).isEqualTo(LENGTH);
        // Whoever owns the tables can do all of what follows.
        for (String table : OwnerRole.FINAL_TABLES) jdbc.execute("alter table " + table + " disable trigger all");
    }

    private static Object[] entry(int i) {
        String at = Instant.parse("2026-06-10T01:00:00Z").plusMillis(i).toString();
        String content =
                "{\"code\":\"26-%06d\",\"day\":\"2026-06-10\",\"note-sha256\":\"%s\",\"round\":\"1\",\"state\":\"ACCEPTED\"}"
                        .formatted(i, "e3b0c442".repeat(8));
        Written written =
                new Written(at, "dispute.accepted", "null", "调解员" + i % 500, "dispute", "null", content, "SHA-256", "");
        return new Object[] {at, written.kind(), written.actorName(), "dispute", content, "SHA-256", written.computed()
        };
    }

    @Test
    void aWholeChainHoldsAndSoDoesItsHead() {
        assertThat(said(0)).contains(LENGTH + " links", "All of it holds", "ends with " + LENGTH + ":" + hash(LENGTH));
        assertThat(said(0, "--head=" + HARMED + ":" + hash(HARMED).substring(0, 16)))
                .contains("All of it holds");
        System.out.println(said(0));
    }

    @Test
    void aFlippedByteIsNamed() {
        jdbc.update("update trail_entry set content = replace(content, 'ACCEPTED', 'ACCEPTEE') where id = ?", HARMED);
        assertThat(said(1)).contains("BROKEN at link " + HARMED + " (entry " + HARMED + "): the entry was changed");
        jdbc.update("update trail_entry set content = replace(content, 'ACCEPTEE', 'ACCEPTED') where id = ?", HARMED);
        assertThat(said(0)).contains("All of it holds");
    }

    @Test
    void aDeletedEntryIsNamed() {
        jdbc.update("update trail_entry set id = -id where id = ?", HARMED);
        assertThat(said(1)).contains("BROKEN at link " + HARMED + " (entry " + HARMED + "): the entry was deleted");
        jdbc.update("update trail_entry set id = -id where id = ?", -HARMED);
        assertThat(said(0)).contains("All of it holds");
    }

    @Test
    void aDeletedLinkIsNamedThoughItsEntryIsThere() {
        jdbc.update("update trail_link set seq = -seq where seq = ?", HARMED);
        assertThat(said(1)).contains("BROKEN at link " + HARMED + ": the link is missing");
        jdbc.update("update trail_link set seq = -seq where seq = ?", -HARMED);
        assertThat(said(0)).contains("All of it holds");
    }

    @Test
    void twoThatChangedPlacesAreNamed() {
        swap();
        assertThat(said(1)).contains("BROKEN at link " + HARMED, "another entry stands here than was linked");
        swap();
        assertThat(said(0)).contains("All of it holds");
    }

    @Test
    void aChainThatWasCutIsNamedByAHeadFromAPaper() {
        String head = "--head=" + LENGTH + ":" + hash(LENGTH);
        jdbc.execute("create table cut as select * from trail_link where seq > " + HARMED);
        jdbc.execute("create table cut_entries as select * from trail_entry where id > " + HARMED);
        jdbc.execute("delete from trail_link where seq > " + HARMED);
        jdbc.execute("delete from trail_entry where id > " + HARMED);

        assertThat(said(0)).contains("ends with " + HARMED + ":");
        assertThat(said(1, head)).contains("BROKEN at link " + (HARMED + 1), "the chain ends before");

        jdbc.execute("insert into trail_entry select * from cut_entries");
        jdbc.execute("insert into trail_link select * from cut");
        jdbc.execute("drop table cut");
        jdbc.execute("drop table cut_entries");
        assertThat(said(0, head)).contains("All of it holds");
    }

    @Test
    void aHeadThatWasKeptInTheDatabaseHoldsToo() {
        jdbc.update("insert into trail_head values (date '2026-06-10', ?, ?, now())", HARMED, "0".repeat(64));
        assertThat(said(1)).contains("BROKEN at link " + HARMED, "not the one of which a head was written down");
        jdbc.update("delete from trail_head");
    }

    @Test
    void anEntryThatWaitsIsLookedAtAsWell() {
        jdbc.update("insert into trail_entry (at, kind, actor_name, subject_type, content, content_hash)"
                + " values (now(), 'x', 'x', 'x', '{}', '0')");
        assertThat(said(1)).contains("BROKEN at behind the chain", "not linked yet was changed");
        jdbc.update("delete from trail_entry where kind = 'x'");
    }

    @Test
    void aFileThatWasTakenAlongVerifiesWithoutTheDatabase() throws Exception {
        Path file = folder.resolve("chain.jsonl");
        write(file);
        assertThat(said(0, "--file=" + file))
                .contains(LENGTH + " links", "All of it holds", "Nothing from outside was compared");

        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Files.write(file, lines.subList(0, LENGTH - 9));
        assertThat(said(2, "--file=" + file)).contains("stops before its last line");
        List<String> shorter = new ArrayList<>(lines.subList(0, LENGTH - 9));
        shorter.add(lines.getLast());
        Files.write(file, shorter);
        assertThat(said(1, "--file=" + file)).contains("BROKEN at link " + (LENGTH - 8), "the chain ends before");

        lines.set((int) HARMED, lines.get((int) HARMED).replace("调解员", "调解圆"));
        Files.write(file, lines);
        assertThat(said(1, "--file=" + file)).contains("BROKEN at link " + (HARMED + 1), "the entry was changed");

        Files.writeString(file, "nothing\n");
        assertThat(said(2, "--file=" + file)).contains("cannot be read: line 1");
    }

    @Test
    void aFileSaysWhichEntryIsGoneAndGoesOn() throws Exception {
        jdbc.update("update trail_entry set id = -id where id = ?", HARMED);
        Path file = folder.resolve("gone.jsonl");
        write(file);
        jdbc.update("update trail_entry set id = -id where id = ?", -HARMED);

        assertThat(Files.readAllLines(file)).hasSize(LENGTH + 1);
        assertThat(said(1, "--file=" + file)).contains("BROKEN at link " + HARMED, "the entry was deleted");
    }

    @Test
    void aChainThatIsGoneWhileItsEntriesStayDoesNotHold() {
        jdbc.execute("create table cut as select * from trail_link");
        jdbc.execute("delete from trail_link");
        assertThat(said(0)).as("all of it within seconds").contains(LENGTH + " entries wait");
        jdbc.update(
                "insert into trail_entry (at, kind, actor_name, subject_type, content, algorithm, content_hash)"
                        + " values (cast(? as timestamptz), ?, ?, ?, ?, ?, ?)",
                entry(4_000_000));

        assertThat(said(1)).contains("BROKEN at behind the chain (entry 1)", "an hour later");

        jdbc.update("delete from trail_entry where at > timestamptz '2026-06-10 02:00:00Z'");
        jdbc.execute("insert into trail_link select * from cut");
        jdbc.execute("drop table cut");
        assertThat(said(0)).contains("All of it holds");
    }

    private void write(Path file) throws Exception {
        try (Connection read = owner.getConnection();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            ChainFile.write(new StoredChain(read), out);
        }
    }

    @Test
    void whatItCannotReadOrUnderstandItSaysSo() {
        assertThat(said(2, "--head=abc")).contains("NUMBER:HASH");
        assertThat(said(2, "--file=" + folder.resolve("nowhere"))).contains("cannot be read");
    }

    private void swap() {
        jdbc.update(
                "update trail_entry set id = case id when ? then -1 else -2 end where id in (?, ?)",
                HARMED,
                HARMED,
                HARMED + 1);
        jdbc.update(
                "update trail_entry set id = case id when -1 then ? else ? end where id in (-1, -2)",
                HARMED + 1,
                HARMED);
    }

    private String hash(long seq) {
        return String.valueOf(jdbc.queryForObject("select hash from trail_link where seq = ?", String.class, seq));
    }

    private String said(int ending, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(VerifyCommand.NAME);
        Map<String, String> environment =
                Map.of("DATABASE_URL", url, "DATABASE_USER", "postgres", "DATABASE_PASSWORD", "");
        int ended = VerifyCommand.run(all, environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(text).isEqualTo(ending);
        return text;
    }
}
