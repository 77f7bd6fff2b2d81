package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the image is made of is there, and runs with the options its cache was trained with. No engine is asked. */
class ImageTest {
    private static final Path OPERATIONS = Path.of("docs/operations");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(.*) \\S+$");

    private String recipe = "";

    @BeforeEach
    void readTheRecipe() throws IOException {
        recipe = Files.readString(Path.of("Dockerfile"));
    }

    @Test
    void everythingItCopiesIsThereAndNotIgnored() throws IOException {
        List<String> allowed = Files.readAllLines(Path.of(".dockerignore"));

        assertThat(copied()).hasSizeGreaterThan(4).allSatisfy(source -> {
            assertThat(Path.of(source)).exists();
            assertThat(allowed).contains("!" + source);
        });
        assertThat(allowed).contains("*");
    }

    @Test
    void itRunsWithTheOptionsItsCacheIsTrainedWith() throws IOException {
        String training = Files.readString(OPERATIONS.resolve("train-aot"));

        assertThat(training).contains("java\" @java.options -XX:AOTCacheOutput=liantiao.aot", "-jar liantiao.jar");
        assertThat(recipe).contains("\"@java.options\", \"-XX:AOTCache=liantiao.aot\", \"-jar\", \"liantiao.jar\"");
        assertThat(Files.readAllLines(OPERATIONS.resolve("java.options"))).contains("-XX:+UseCompactObjectHeaders");
    }

    @Test
    void whatItRunsMayBeRun() {
        assertThat(Stream.of("train-aot", "health", "make-secrets").map(OPERATIONS::resolve))
                .allMatch(Files::isExecutable);
    }

    private List<String> copied() {
        return COPIED.matcher(recipe)
                .results()
                .flatMap(line -> Arrays.stream(line.group(1).split(" ")))
                .map(source -> source.replaceAll("/$", ""))
                .toList();
    }
}
