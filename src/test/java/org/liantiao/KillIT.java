package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.Race;
import org.liantiao.testing.TestDatabase;
import org.liantiao.testing.Writers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The process is killed in the middle of its work: what was confirmed is there, once, and nothing is half there. */
@Tag("drill")
class KillIT {
    private static final String KEY = "dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktMDEyMzQ=";

    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @Test
    void theEmbeddedDatabaseKeepsWhatWasConfirmed() throws Exception {
        Map<String, Object> embedded = Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("liantiao") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "spring.datasource.username",
                "liantiao",
                "spring.datasource.password",
                "");
        killAgainAndAgain(Map.of("liantiao.data", folder), embedded);
    }

    @Test
    void postgreSqlKeepsWhatWasConfirmed() throws Exception {
        Map<String, Object> database = TestDatabase.fresh(true);
        killAgainAndAgain(database, database);
    }

    private void killAgainAndAgain(Map<String, Object> settings, Map<String, Object> database) throws Exception {
        Set<String> confirmed = new HashSet<>();
        for (int kill = 0; kill < Race.rounds(1, 25); kill++) {
            confirmed.addAll(confirmedBeforeTheKill(settings, 50 + random.nextInt(200)));
            check(database, confirmed);
        }
    }

    private Set<String> confirmedBeforeTheKill(Map<String, Object> settings, int enough) throws IOException {
        Process process = start(settings);
        Set<String> confirmed = new HashSet<>();
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                if (line.startsWith(Writers.CONFIRMED)) confirmed.add(line.substring(Writers.CONFIRMED.length()));
                // Through the handle, for what it printed before its end still wants reading.
                if (confirmed.size() == enough) process.toHandle().destroyForcibly();
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(confirmed).as(log.toString()).hasSizeGreaterThanOrEqualTo(enough);
        return confirmed;
    }

    private Process start(Map<String, Object> settings) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Writers.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--liantiao.vault.key=" + KEY,
                "--liantiao.vault.hash-key=" + KEY);
        Stream<String> own = settings.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue());
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(command, own).toList()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(DATABASE|LIANTIAO|SPRING)_.*"));
        return builder.start();
    }

    private static void check(Map<String, Object> database, Set<String> confirmed) throws SQLException {
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                database.get("spring.datasource.url").toString(),
                database.get("spring.datasource.username").toString(),
                database.get("spring.datasource.password").toString(),
                true);
        try {
            JdbcClient jdbc = JdbcClient.create(source);
            assertThat(texts(jdbc, "select cast(id as varchar) from dispute where state = 'IN_MEDIATION'"))
                    .containsAll(confirmed);
            assertThat(serials(jdbc))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, serials(jdbc).size())
                                    .boxed()
                                    .toList());
            assertThat(
                            texts(
                                    jdbc,
                                    "select code from dispute d where not exists (select 1 from step s where s.dispute_id = d.id)"))
                    .isEmpty();
            assertThat(stepsWithout(jdbc)).isEmpty();
        } finally {
            source.destroy();
        }
    }

    /** Steps whose line in the trail is missing or doubled. */
    private static List<String> stepsWithout(JdbcClient jdbc) {
        return texts(jdbc, """
                select d.code from dispute d
                where (select count(*) from step s where s.dispute_id = d.id)
                   <> (select count(*) from trail_entry t where t.subject_id = d.id and t.kind like 'dispute.%')""");
    }

    private static List<Integer> serials(JdbcClient jdbc) {
        return jdbc.sql("select number_serial from dispute where number_serial is not null order by number_serial")
                .query(Integer.class)
                .list();
    }

    private static List<String> texts(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).list();
    }
}
