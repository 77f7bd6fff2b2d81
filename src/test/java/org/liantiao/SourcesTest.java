package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows: long files, markup from data, migrations that one of the two databases cannot run. */
class SourcesTest {
    private static final int LONGEST_FILE = 300;

    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML");
    private static final Pattern ONE_DATABASE_ONLY = Pattern.compile(
            "\\bON\\s+CONFLICT\\b|\\bMERGE\\b|\\bJSONB?\\b|\\bCREATE\\s+(UNIQUE\\s+)?INDEX\\b[^;]*\\bWHERE\\b"
                    + "|\\bUSING\\s+(GIN|GIST|BRIN)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_TEXT = Pattern.compile("\"[^\"\n]*\\p{IsHan}{2}[^\"\n]*\"");

    /** Files whose Chinese words are no text for a screen. */
    private static final Map<String, String> CHINESE_ALLOWED = Map.of(
            "LedgerColumn.java", "the headings of the ledger's form",
            "LedgerEnding.java", "the words the ledger's form allows",
            "PaperField.java", "the names by which templates of papers ask for a field",
            "PaperRows.java", "the same, for what they repeat",
            "Typefaces.java", "what programs call the typefaces of official papers");

    @Test
    void noFileIsLong() {
        assertThat(files("src", ".java"))
                .isNotEmpty()
                .filteredOn(file -> text(file).lines().count() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void noCodeWritesMarkup() {
        assertThat(Stream.concat(files("src/main/java", ".java").stream(), files("frontend/js", ".js").stream()))
                .filteredOn(file -> MARKUP.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void sharedMigrationsRunOnBothDatabases() {
        assertThat(files("src/main/resources/db/migration/shared", ".sql"))
                .isNotEmpty()
                .filteredOn(file -> ONE_DATABASE_ONLY
                        .matcher(text(file).replaceAll("(?m)--.*$", ""))
                        .find())
                .isEmpty();
    }

    @Test
    void theMigrationRuleNoticesWhatOnlyOneDatabaseHas() {
        assertThat(List.of(
                        "create unique index x on t (a) where b is null;",
                        "INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING;",
                        "MERGE INTO t USING s ON 1 = 1",
                        "CREATE TABLE t (a jsonb);"))
                .allMatch(sql -> ONE_DATABASE_ONLY.matcher(sql).find());
        assertThat("CREATE INDEX a ON t (b); DELETE FROM t WHERE merged = 1;").doesNotContainPattern(ONE_DATABASE_ONLY);
    }

    @Test
    void whatPeopleReadStandsInTheBundles() {
        assertThat(files("src/main/java", ".java"))
                .filteredOn(
                        file -> !CHINESE_ALLOWED.containsKey(file.getFileName().toString()))
                .flatMap(SourcesTest::chinese)
                .isEmpty();
    }

    private static List<String> chinese(Path file) {
        String code = text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
        return CHINESE_TEXT
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .map(words -> file.getFileName() + ": " + words)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) return List.of();
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
