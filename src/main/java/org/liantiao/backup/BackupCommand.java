package org.liantiao.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.flywaydb.core.api.FlywayException;
import org.liantiao.base.CountyClock;
import org.liantiao.base.Texts;
import org.liantiao.move.CountyAddress;

/**
 * {@code java -jar liantiao.jar backup FOLDER} and {@code … restore BACKUP}: for whoever runs the server. They take the county from the
 * same variables as the application; neither needs a key. They speak Chinese or English, as the machine does.
 */
public final class BackupCommand {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final double MEGA = 1e6;

    private final List<String> words;
    private final PrintStream out;
    private final Texts texts = new Texts();
    private final Locale locale = Texts.spoken(Locale.getDefault());
    private final long begun = System.nanoTime();

    private BackupCommand(List<String> words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    public static boolean isMeantBy(List<String> arguments) {
        return words(arguments).stream()
                .findFirst()
                .filter(word -> word.equals(BACKUP) || word.equals(RESTORE))
                .isPresent();
    }

    private static List<String> words(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
    }

    /** Does it and says what came of it; returns what the process ends with: 0 when all of it is there, 1 when not, 2 when nobody said where. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        return new BackupCommand(words(arguments), out).run(arguments, environment);
    }

    private int run(List<String> arguments, Map<String, String> environment) {
        if (words.size() != 2) {
            say("usage");
            return 2;
        }
        try {
            CountyAddress county = CountyAddress.of(arguments, environment);
            Path folder = Path.of(words.get(1)).toAbsolutePath().normalize();
            String bucket = environment.getOrDefault("LIANTIAO_S3_BUCKET", "");
            long missing = 0;
            if (words.getFirst().equals(BACKUP)) missing = backUp(county, folder);
            else restore(folder, county, environment);
            if (!bucket.isBlank()) say("bucket", bucket);
            else if (missing > 0) say("filesMissing", missing, county.files());
            return bucket.isBlank() && missing > 0 ? 1 : 0;
        } catch (NotDone refused) {
            out.println(refused.sentence(texts, locale));
        } catch (SQLException | IOException | FlywayException e) {
            say("refused.broke", String.valueOf(e.getMessage()));
        }
        return 1;
    }

    private long backUp(CountyAddress county, Path into) throws IOException, SQLException, NotDone {
        Backup.Made made = Backup.make(open(county), county.files(), into, new CountyClock(ZONE));
        say("made", made.folder(), seconds());
        tell(made.manifest());
        say(
                "keys",
                String.join(", ", made.manifest().keysKeptApart()),
                String.join(", ", made.manifest().hashKeysKeptApart()));
        return made.missing();
    }

    private static Snapshot open(CountyAddress county) throws SQLException, NotDone {
        if (!county.isEmbedded()) return Snapshot.begin(county.open());
        if (!Files.isRegularFile(county.file()))
            throw new NotDone("nobody", county.folder().toAbsolutePath().normalize());
        try {
            return Snapshot.begin(county.open());
        } catch (SQLException e) {
            throw new NotDone("running", String.valueOf(e.getMessage()));
        }
    }

    private void restore(Path backup, CountyAddress county, Map<String, String> environment)
            throws IOException, SQLException, NotDone {
        sayWhichKeysAreMissing(Manifest.read(backup), KeysHere.of(environment));
        Restore.Restored restored = Restore.restore(backup, county);
        Manifest manifest = restored.manifest();
        for (Manifest.Table table : manifest.tables())
            out.printf("%-28s %10d%n", table.name(), table.content().rows());
        say("restored", manifest.made(), seconds());
        tell(manifest);
        say("verified", restored.trail().end().seq());
        say("next", String.join(", ", manifest.keysKeptApart()), String.join(", ", manifest.hashKeysKeptApart()));
    }

    /** Before it begins: restoring needs no key, but the county that comes of it does. */
    private void sayWhichKeysAreMissing(Manifest manifest, KeysHere here) {
        SortedSet<String> sealing = KeysHere.missing(manifest.keysKeptApart(), here.sealing());
        SortedSet<String> hashing = KeysHere.missing(manifest.hashKeysKeptApart(), here.hashing());
        if (!sealing.isEmpty()) say("missing.sealing", String.join(", ", sealing));
        if (!hashing.isEmpty()) say("missing.hashing", String.join(", ", hashing));
    }

    private void tell(Manifest manifest) {
        say("holds", manifest.rows(), manifest.tables().size(), manifest.files(), manifest.bytes() / MEGA);
        if (manifest.trail() != null)
            say("trail", manifest.trail().seq() + ":" + manifest.trail().hash());
        if (manifest.trailBroken() != null) say("trailBroken", manifest.trailBroken());
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void say(String what, Object... details) {
        out.println(texts.say(locale, "backup." + what, details));
    }
}
