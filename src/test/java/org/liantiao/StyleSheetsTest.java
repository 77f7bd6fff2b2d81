package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Browsers ask for one style sheet; whoever adds one of a module names it in the list of pom.xml. */
class StyleSheetsTest {
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

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("frontend/styles"))) {
            return sheets.filter(sheet -> sheet.toString().endsWith(".css")).toList();
        }
    }
}
