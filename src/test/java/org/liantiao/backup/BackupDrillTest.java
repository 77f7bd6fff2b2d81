package org.liantiao.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.LiantiaoApplication;
import org.liantiao.archive.Archive;
import org.liantiao.archive.Retention;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Ids;
import org.liantiao.base.Job;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.move.CountyAddress;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.liantiao.trail.Head;
import org.liantiao.trail.VerifyCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The drill: a county at work, with attachments and an archived file, is backed up, and comes back in an empty place of either
 * database. It runs from H2 and from PostgreSQL.
 */
@CountyTest
class BackupDrillTest {
    private static final String FIGURES =
            "select tier || state || risk || origin as stands, count(*) as cases from dispute"
                    + " group by tier || state || risk || origin order by 1";

    @TempDir
    Path folder;

    private static final Set<String> TRAIL = Set.of("trail_entry", "trail_link");

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Adding adding;

    @Autowired
    Attachments attachments;

    @Autowired
    Archive archive;

    @Autowired
    List<Job> jobs;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Value("${liantiao.files}")
    String files;

    private UUID attachment = Ids.next();
    private UUID archived = Ids.next();

    @BeforeEach
    void aCountyAtWork() throws IOException {
        archived = chains.accepted(county.village());
        attachment = adding.add(county.village(), archived, "现场.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        endings.end(county.village(), Ids.next(), archived, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
        archive.seal(county.village(), archived, Retention.LONG).orThrow();
        chains.escalated(county.village());
        // The chain of the trail follows within seconds; here it does at once.
        jobs.stream().filter(job -> job.name().equals("trail-head")).forEach(Job::run);
    }

    @Test
    void comesBackOnTheEmbeddedDatabase() throws Exception {
        Backup.Made made = backUp();
        assertThat(made.manifest().keysKeptApart()).contains("1");
        assertThat(made.manifest().hashKeysKeptApart()).contains("1");
        CountyAddress to = embedded();

        Restore.restore(made.folder(), to);

        assertThatAllIsThere(made, to, CountyAddress.embedded(to.folder()), "liantiao");
    }

    @Test
    void comesBackOnPostgres() throws Exception {
        Backup.Made made = backUp();
        CountyAddress to = postgres();

        Restore.restore(made.folder(), to);

        assertThatAllIsThere(made, to, Objects.requireNonNull(to.url()), "postgres");
    }

    private void assertThatAllIsThere(Backup.Made made, CountyAddress to, String url, String user) throws Exception {
        JdbcTemplate back = new JdbcTemplate(new DriverManagerDataSource(url, user, ""));
        for (String table : List.of("dispute", "party", "attachment", "sealed_file", "vocabulary"))
            assertThat(back.queryForObject("select count(*) from " + table, Long.class))
                    .as(table)
                    .isPositive()
                    .isEqualTo(jdbc.queryForObject("select count(*) from " + table, Long.class));
        assertThat(back.queryForList(FIGURES)).isNotEmpty().isEqualTo(jdbc.queryForList(FIGURES));
        assertThatTheTrailGoesOnBehindItsOldEnd(made, to, back);
        try (Snapshot again = Snapshot.begin(DriverManager.getConnection(url, user, ""))) {
            Backup.Made second = Backup.make(again, to.files(), folder.resolve("again"), clock);
            assertThat(second.manifest().tables())
                    .filteredOn(table -> !TRAIL.contains(table.name()))
                    .containsExactlyInAnyOrderElementsOf(made.manifest().tables().stream()
                            .filter(table -> !TRAIL.contains(table.name()))
                            .toList());
            assertThat(second.manifest().sequences()).isEqualTo(made.manifest().sequences());
            assertThat(second.manifest().files()).isEqualTo(made.manifest().files());
        }
        assertThatWorkGoesOn(to, url, user);
    }

    /** One line more, which says from which backup; whoever wrote down the old end finds it where it was. */
    private void assertThatTheTrailGoesOnBehindItsOldEnd(Backup.Made made, CountyAddress to, JdbcTemplate back) {
        assertThat(verified(to)).contains("All of it holds");
        Head end = Objects.requireNonNull(made.manifest().trail());
        assertThat(back.queryForObject("select hash from trail_link where seq = ?", String.class, end.seq()))
                .isEqualTo(end.hash());
        assertThat(back.queryForObject("select count(*) from trail_entry", Long.class))
                .isEqualTo(1 + count("trail_entry"))
                .isEqualTo(back.queryForObject("select count(*) from trail_link", Long.class));
        assertThat(back.queryForList(
                        "select kind || content from trail_entry where id > ?",
                        String.class,
                        Objects.requireNonNull(jdbc.queryForObject("select max(id) from trail_entry", Long.class))))
                .singleElement()
                .asString()
                .contains("county.restored", made.manifest().made());
    }

    private long count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }

    /** Under the same keys: the attachment opens, the archived file opens, and nothing new gets a number that was given. */
    private void assertThatWorkGoesOn(CountyAddress to, String url, String user) throws Exception {
        try (var application = new SpringApplicationBuilder(LiantiaoApplication.class, TestConfiguration.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=",
                        "--liantiao.files=" + to.files())) {
            assertThat(read(application.getBean(Attachments.class))).isEqualTo(read(attachments));
            try (InputStream sealed = application
                    .getBean(Archive.class)
                    .open(county.village(), archived, 1)
                    .orElseThrow()
                    .source()
                    .open()) {
                assertThat(sealed.readNBytes(5)).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
            }
            UUID next = application.getBean(Chains.class).accepted(county.village());
            JdbcTemplate back = application.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForList("select code from dispute", String.class))
                    .isNotEmpty()
                    .doesNotContain(back.queryForObject("select code from dispute where id = ?", String.class, next));
        }
    }

    private byte[] read(Attachments from) throws IOException {
        try (InputStream in =
                from.content(county.village(), attachment).orElseThrow().open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsNotInIt() throws Exception {
        Snapshot snapshot = Snapshot.begin(database.getConnection());
        UUID later = chains.accepted(county.village());
        long cases = Objects.requireNonNull(jdbc.queryForObject("select count(*) from dispute", Long.class));

        Backup.Made made = Backup.make(snapshot, Path.of(files), folder, clock);

        assertThat(made.manifest().tables())
                .filteredOn(table -> table.name().equals("dispute"))
                .singleElement()
                .satisfies(table -> assertThat(table.content().rows()).isEqualTo(cases - 1));
        assertThat(later).isNotNull();
    }

    @Test
    void aPlaceWhereSomethingIsStaysAsItIs() throws Exception {
        Backup.Made made = backUp();
        CountyAddress to = embedded();
        Files.createDirectories(to.files().resolve("kept/3f"));
        Path theirs = Files.writeString(to.files().resolve("kept/3f/theirs.bin"), "theirs");
        assertThatRefused(made.folder(), to, "files");
        Files.delete(theirs);
        Files.writeString(to.file(), "a county");
        assertThatRefused(made.folder(), to, "county");
        assertThat(to.file()).hasContent("a county");

        CountyAddress other = postgres();
        Restore.restore(made.folder(), other);
        CountyAddress filesElsewhere =
                new CountyAddress(other.folder(), folder.resolve("elsewhere"), other.url(), other.user(), "");
        assertThatRefused(made.folder(), filesElsewhere, "lived");
        assertThat(folder.resolve("elsewhere/kept")).doesNotExist();
    }

    private void assertThatRefused(Path backup, CountyAddress to, String rule) {
        assertThatThrownBy(() -> Restore.restore(backup, to))
                .isInstanceOf(NotDone.class)
                .hasMessage(rule);
    }

    private Backup.Made backUp() throws Exception {
        return Backup.make(Snapshot.begin(database.getConnection()), Path.of(files), folder.resolve("backups"), clock);
    }

    private CountyAddress embedded() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        return new CountyAddress(data, data.resolve("files"), null, "liantiao", null);
    }

    private CountyAddress postgres() {
        String url = String.valueOf(TestDatabase.fresh(true).get("spring.datasource.url"));
        return new CountyAddress(folder.resolve("none"), folder.resolve("pg"), url, "postgres", "");
    }

    private static String verified(CountyAddress county) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Map<String, String> environment = county.url() == null
                ? Map.of()
                : Map.of("DATABASE_URL", county.url(), "DATABASE_USER", "postgres", "DATABASE_PASSWORD", "");
        List<String> arguments = List.of(VerifyCommand.NAME, "--liantiao.data=" + county.folder());
        VerifyCommand.run(arguments, environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
