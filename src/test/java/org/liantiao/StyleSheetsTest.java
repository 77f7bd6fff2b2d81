package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Browsers ask for one style sheet; whoever adds one of a module names it in the list of pom.xml. */
class StyleSheetsTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");

    @Test
    void everySheetIsInTheOneThatIsServed() throws IOException {
        String served = new ClassPathResource("META-INF/resources/styles/liantiao.css")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheets())
                .hasSizeGreaterThan(5)
                .allSatisfy(sheet ->
                        assertThat(served).contains(Files.readString(sheet).strip()));
        assertThat(served.indexOf(
                        Files.readString(Path.of("frontend/styles/tokens.css")).strip()))
                .isZero();
    }

    /** They are one sheet in the end: what a module lays out as its own, another would change without knowing. */
    @Test
    void noTwoModulesLayOutTheSameClass() throws IOException {
        Map<String, Set<Path>> owners = new TreeMap<>();
        for (Path sheet : sheets())
            alone(Files.readString(sheet))
                    .forEach(name ->
                            owners.computeIfAbsent(name, n -> new TreeSet<>()).add(sheet));

        owners.values().removeIf(of -> of.size() == 1);
        assertThat(owners).isEmpty();
    }

    /** Classes that a rule is about alone, whatever stands around them. */
    private static Stream<String> alone(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .flatMap(rule -> Stream.of(rule.group(1).split(",")))
                .map(String::strip)
                .filter(selector -> selector.matches("\\.lt-[\\w-]+"));
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("frontend/styles"))) {
            return sheets.filter(sheet -> sheet.toString().endsWith(".css")).toList();
        }
    }
}
