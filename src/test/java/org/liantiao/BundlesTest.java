package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in one language is said in the other, with the same things filled in. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern NAMED = Pattern.compile("\"(refusal\\.[a-zA-Z.]+|base\\.[a-z]+\\.[a-zA-Z.]+)\"");

    static Stream<String> modules() {
        return files().filter(name -> name.endsWith("_en.properties")).map(name -> name.replace("_en.properties", ""));
    }

    @Test
    void everyModuleSpeaksBothLanguages() {
        assertThat(files().map(name -> name.replaceFirst("_(zh_CN|en)\\.properties$", ""))
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting())))
                .isNotEmpty()
                .allSatisfy((module, bundles) -> assertThat(bundles).as(module).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(new TreeSet<>(chinese(module).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english(module).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesFillInTheSame(String module) {
        assertThat(chinese(module).stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(chinese(module).getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english(module).getProperty(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everySentenceIsAPatternWithoutApostrophes(String module) {
        for (Properties bundle : List.of(chinese(module), english(module)))
            assertThat(bundle).allSatisfy((key, pattern) -> {
                assertThat((String) pattern).as("%s", key).doesNotContain("'");
                assertThat(new MessageFormat((String) pattern)).as("%s", key).isNotNull();
            });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noKeyIsWrittenTwice(String module) {
        for (String language : List.of("zh_CN", "en"))
            assertThat(lines(file(module, language))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(line -> line.split("[=:\\s]", 2)[0])
                            .filter(key -> key.contains(".")))
                    .doesNotHaveDuplicates();
    }

    @Test
    void noKeyStandsInTwoModules() {
        assertThat(modules().flatMap(module -> english(module).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSharedSentencesThatTheCodeNamesExist() {
        Set<String> known = modules()
                .flatMap(module -> chinese(module).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        assertThat(javaFiles()
                        .flatMap(BundlesTest::lines)
                        .flatMap(line -> NAMED.matcher(line).results().map(match -> match.group(1))))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties chinese(String module) {
        return bundle(file(module, "zh_CN"));
    }

    private static Properties english(String module) {
        return bundle(file(module, "en"));
    }

    private static Path file(String module, String language) {
        return FOLDER.resolve(module + "_" + language + ".properties");
    }

    private static Properties bundle(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles() {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
