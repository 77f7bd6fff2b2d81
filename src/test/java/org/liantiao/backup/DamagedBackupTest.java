package org.liantiao.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.base.SealedFile;
import org.liantiao.base.Texts;
import org.liantiao.base.Vault;
import org.liantiao.move.CountyAddress;

/** Backups that are not what they were, and the commands of whoever runs the server. */
class DamagedBackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-14T18:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final UUID file = UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6");
    private Path data = Path.of("");

    /** The tables as the migrations leave them, one area, and a sealed file. */
    @BeforeEach
    void aSmallCounty() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        Flyway.configure()
                .dataSource(CountyAddress.embedded(data), "liantiao", "")
                .locations("classpath:db/migration/shared", "classpath:db/migration/h2")
                .load()
                .migrate();
        Path kept = Files.createDirectories(data.resolve("files/kept/3f"));
        Vault vault = new Vault(new byte[32], new byte[32]);
        try (var out = Files.newOutputStream(kept.resolve(file + ".bin"))) {
            SealedFile.seal(vault, file, new ByteArrayInputStream(new byte[100_000]), out);
        }
    }

    @Test
    void oneByteInAnyOfItsFilesIsFoundAndTheFileNamed() throws Exception {
        Path backup = backUp();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(backup)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(all).hasSizeGreaterThan(50);
        for (Path one : all) {
            byte[] before = Files.readAllBytes(one);
            byte[] after = before.clone();
            after[before.length / 2] ^= 1;
            Files.write(one, after);
            String name = backup.relativize(one).toString();
            assertThat(refusal(backup)).as(name).satisfies(said -> {
                if (!name.equals(Sums.NAME)) assertThat(said).contains(name);
            });
            Files.write(one, before);
        }
        assertThat(BackupCheck.check(backup)).satisfies(whole -> {
            assertThat(whole.files()).isEqualTo(1);
            assertThat(whole.keysKeptApart()).containsExactly("1");
        });
    }

    @Test
    void filesThatTheRowsNameAndTheFolderLacksAreCountedAndSaid() throws Exception {
        Path elsewhere = folder.resolve("unmounted");
        String row =
                "set referential_integrity false; insert into sealed_file (dispute_id, version, file_id, sha256, made_from, bytes, pages, missing,"
                        + " sealed_at, sealed_by_id, sealed_by_name) values (random_uuid(), 1, '%s', '', '', 1, 1, 0,"
                        + " current_timestamp, random_uuid(), '')";
        execute(row.formatted(file));
        assertThat(Backup.make(open(), data.resolve("files"), folder.resolve("whole"), CLOCK)
                        .missing())
                .isZero();

        assertThat(run(
                        1,
                        List.of(
                                "backup",
                                folder.resolve("backups").toString(),
                                "--liantiao.data=" + data,
                                "--liantiao.files=" + elsewhere)))
                .contains(elsewhere.toString());
    }

    @Test
    void aTrailThatDidNotHoldIsSaidSoAndComesBackAsItWas() throws Exception {
        execute("insert into trail_link (seq, entry_id, algorithm, hash) values (1, 1, 'SHA-256', '" + "0".repeat(64)
                + "')");
        Path backup = backUp();
        assertThat(Manifest.read(backup).trailBroken()).isNotBlank();

        Path other = folder.resolve("other");
        assertThat(run(0, List.of("restore", backup.toString(), "--liantiao.data=" + other)))
                .contains("does not hold", String.valueOf(Manifest.read(backup).trailBroken()));
        assertThat(other.resolve("liantiao.mv.db")).exists();
    }

    private void execute(String sql) throws SQLException {
        try (Connection county = DriverManager.getConnection(CountyAddress.embedded(data), "liantiao", "");
                Statement statement = county.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void oneThatWasCutIsRefused() throws Exception {
        Path backup = backUp();
        Path sealed = backup.resolve("files/3f/" + file + ".bin");
        byte[] whole = Files.readAllBytes(sealed);
        Files.write(sealed, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(refusal(backup)).contains("files/3f/" + file + ".bin");
        Files.delete(sealed);
        assertThat(refusal(backup)).contains("files/3f/" + file + ".bin", "missing");
        Files.write(sealed, whole);

        List<String> lines = Files.readAllLines(backup.resolve(Sums.NAME));
        Files.write(backup.resolve(Sums.NAME), lines.subList(1, lines.size()));
        assertThat(refusal(backup)).contains(Sums.NAME);
        Files.delete(backup.resolve(Manifest.NAME));
        assertThat(refusal(backup)).contains("no whole backup");
    }

    @Test
    void oneOfANewerVersionIsLeftToThatVersion() throws Exception {
        Path backup = backUp();
        Path manifest = backup.resolve(Manifest.NAME);
        String before = Sums.of(manifest);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("(\"schema\" : \")[0-9.]+", "$1999"));
        Path sums = backup.resolve(Sums.NAME);
        Files.writeString(sums, Files.readString(sums).replace(before, Sums.of(manifest)));

        assertThat(refusal(backup)).contains("newer version (999)");
    }

    @Test
    void nothingIsTakenForABackupThatBrokeOff() throws Exception {
        Snapshot broken = open();
        broken.close();
        assertThatThrownBy(() -> Backup.make(broken, data.resolve("files"), folder.resolve("backups"), CLOCK))
                .isInstanceOf(SQLException.class);
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void theCommandsSayWhatTheyDid() throws Exception {
        Path backups = folder.resolve("backups");
        assertThat(said(2, "backup")).isNotBlank();
        assertThat(said(0, "backup", backups.toString()))
                .contains(backups.resolve("liantiao-").toString());
        Path backup;
        try (Stream<Path> all = Files.list(backups)) {
            backup = all.findFirst().orElseThrow();
        }
        assertThat(said(1, "restore", backup.toString())).contains("kept");
        Path other = folder.resolve("other");
        assertThat(run(0, List.of("restore", backup.toString(), "--liantiao.data=" + other)))
                .contains("vocabulary");
        assertThat(other.resolve("files/kept/3f/" + file + ".bin"))
                .hasSameBinaryContentAs(data.resolve("files/kept/3f/" + file + ".bin"));
        assertThat(other.resolve("restoring")).doesNotExist();
        assertThat(run(1, List.of("backup", backups.toString(), "--liantiao.data=" + folder.resolve("away"))))
                .contains("away");
    }

    @Test
    void aCountyThatRunsOnTheEmbeddedDatabaseIsNotDisturbed() throws Exception {
        try (FileChannel inUse = FileChannel.open(data.resolve("liantiao.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(inUse.tryLock()).isNotNull();
            assertThat(said(1, "backup", folder.resolve("backups").toString())).contains("LIANTIAO_BACKUP_KEEP");
        }
    }

    private Snapshot open() throws SQLException {
        return Snapshot.begin(DriverManager.getConnection(CountyAddress.embedded(data), "liantiao", ""));
    }

    private Path backUp() throws IOException, SQLException {
        return Backup.make(open(), data.resolve("files"), folder.resolve("backups"), CLOCK)
                .folder();
    }

    private String refusal(Path backup) throws Exception {
        Path nowhere = folder.resolve("nowhere");
        try {
            Restore.restore(backup, new CountyAddress(nowhere, nowhere.resolve("files"), null, "liantiao", null));
        } catch (NotDone refused) {
            assertThat(nowhere.resolve("liantiao.mv.db")).doesNotExist();
            return refused.sentence(new Texts(), Locale.ENGLISH);
        }
        throw new AssertionError("it was restored");
    }

    private String said(int code, String... words) {
        return run(
                code,
                Stream.concat(Stream.of(words), Stream.of("--liantiao.data=" + data))
                        .toList());
    }

    private static String run(int code, List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(BackupCommand.isMeantBy(arguments)).isTrue();
        assertThat(BackupCommand.run(arguments, Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }
}
