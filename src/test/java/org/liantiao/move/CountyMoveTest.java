package org.liantiao.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A county that began on the embedded database goes on in PostgreSQL: the demo county, for it has something of everything. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class CountyMoveTest {
    private static final String FIGURES =
            "select tier || state || risk || origin as stands, count(*) as cases from dispute"
                    + " group by tier || state || risk || origin order by 1";

    @TempDir
    Path folder;

    @Autowired
    JdbcTemplate old;

    private final Map<String, Object> fresh = TestDatabase.fresh(true);
    private final String url = String.valueOf(fresh.get("spring.datasource.url"));

    @Test
    void movesEveryRowOfEveryTableAndGoesOnCounting() throws Exception {
        laidDown();

        List<CountyMove.Moved> moved = CountyMove.move(folder, url, "postgres", "");

        JdbcTemplate now = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
        assertThat(moved)
                .allSatisfy(table -> assertThat(table.rows())
                        .as(table.table())
                        .isEqualTo(old.queryForObject("select count(*) from " + table.table(), Long.class)));
        assertThat(moved)
                .extracting(CountyMove.Moved::table)
                .contains(
                        "dispute",
                        "party",
                        "clock_entry",
                        "trail_entry",
                        "trail_link",
                        "bulletin",
                        "bulletin_wording",
                        "attachment");
        assertThat(now.queryForList(FIGURES)).hasSizeGreaterThan(5).isEqualTo(old.queryForList(FIGURES));
        assertThat(now.queryForList("select code, name, parent_id from area order by code"))
                .isEqualTo(old.queryForList("select code, name, parent_id from area order by code"));
        assertThat(now.queryForObject("select nextval('case_code_seq')", Long.class))
                .isEqualTo(old.queryForObject("select nextval('case_code_seq')", Long.class));
        assertThat(now.queryForObject("select nextval(pg_get_serial_sequence('trail_entry', 'id'))", Long.class))
                .isEqualTo(1 + now.queryForObject("select max(id) from trail_entry", Long.class));
    }

    @Test
    void refusesADatabaseWhereSomebodyWorksAlready() throws Exception {
        laidDown();
        CountyMove.move(folder, url, "postgres", "");

        assertThatThrownBy(() -> CountyMove.move(folder, url, "postgres", "")).isInstanceOf(NotMoved.class);
        assertThat(said(Map.of("DATABASE_URL", url))).contains("not empty");
    }

    @Test
    void saysInASentenceWhyItDoesNothing() throws Exception {
        assertThat(said(Map.of())).contains("DATABASE_URL");
        assertThat(said(Map.of("DATABASE_URL", url))).contains("no county");

        laidDown();
        try (FileChannel inUse = FileChannel.open(folder.resolve("liantiao.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(inUse.tryLock()).isNotNull();
            assertThat(said(Map.of("DATABASE_URL", url))).contains("Stop it first");
        }
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAsItIs() throws Exception {
        laidDown();
        JdbcTemplate theirs = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
        theirs.execute("create table other (id int)");
        assertThat(said(Map.of("DATABASE_URL", url))).contains("Nothing was moved");

        theirs.execute("create table person (name text)");
        theirs.execute("insert into person values ('甲')");
        assertThat(said(Map.of("DATABASE_URL", url))).contains("not empty");
        assertThat(theirs.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'"))
                .hasSize(2);
    }

    @Test
    void aRowThatIsRefusedIsNotToldInFull() throws Exception {
        laidDown();
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("classpath:db/migration/shared", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        JdbcTemplate now = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
        now.execute("alter table person add constraint nobody check (name = '')");

        assertThat(said(Map.of("DATABASE_URL", url)))
                .contains("Nothing was moved", "nobody")
                .doesNotContain("宋桂兰", "argon2");
        assertThat(now.queryForObject("select count(*) from area", Long.class)).isZero();
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInASentence() throws Exception {
        laidDown();

        assertThat(said(Map.of("DATABASE_URL", url.replaceAll("/t[0-9a-f]+", "/nowhere"))))
                .contains("Nothing was moved");
    }

    @Test
    void takesThePasswordFromItsFileWhereTheApplicationDoes() throws Exception {
        Files.writeString(folder.resolve("DATABASE_PASSWORD"), "geheim\n");

        assertThat(CountyAddress.password(Map.of("LIANTIAO_SECRETS", folder.toString())))
                .isEqualTo("geheim");
        assertThat(CountyAddress.password(Map.of("LIANTIAO_SECRETS", folder.toString(), "DATABASE_PASSWORD", "own")))
                .isEqualTo("own");
        assertThat(CountyAddress.password(Map.of("LIANTIAO_SECRETS", "/nowhere")))
                .isNull();
        assertThat(CountyAddress.password(
                        Map.of("DATABASE_OWNER", "o", "DATABASE_OWNER_PASSWORD", "its", "DATABASE_PASSWORD", "own")))
                .isEqualTo("its");
    }

    private String said(Map<String, String> environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Map<String, String> all = new HashMap<>(environment);
        all.put("DATABASE_USER", "postgres");
        all.put("DATABASE_PASSWORD", "");
        List<String> arguments = List.of(MoveCommand.NAME, "--liantiao.data=" + folder);
        assertThat(MoveCommand.run(arguments, all, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isNotZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The county of this test's memory, as a county has it on its disk. */
    private void laidDown() throws Exception {
        String script = folder.resolve("county.sql").toString();
        old.execute("script to '" + script + "'");
        try (Connection file = DriverManager.getConnection(file(), "liantiao", "")) {
            file.createStatement().execute("runscript from '" + script + "'");
            // The county in memory stays open for ever; one on a disk is closed by whoever leaves last.
            file.createStatement().execute("set db_close_delay 0");
        }
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("liantiao") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }
}
