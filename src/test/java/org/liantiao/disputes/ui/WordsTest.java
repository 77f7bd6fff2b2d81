package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Tier;

/** The chain speaks in words: every constant that a screen shows and every rule that refuses has its sentence. */
class WordsTest {
    private static final Pattern RULE = Pattern.compile(
            "(?:Refusal\\.page\\(|\\bno\\(|(?:Refusal\\.of|reading\\.refuse)\\(\\s*[^,()]+(?:\\+ \"[^\"]*\")?,)\\s*\"([A-Za-z.]+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyConstantHasAWord() {
        assertThat(Words.KINDS.keySet().stream()
                        .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                        .map(Words::key))
                .isNotEmpty()
                .allMatch(texts::has);
    }

    @Test
    void everyStateIsNamedForEveryTier() {
        assertThat(Arrays.stream(State.values())
                        .flatMap(state -> Arrays.stream(Tier.values()).map(tier -> Words.key(state) + "." + tier)))
                .allMatch(texts::has);
    }

    @Test
    void everyRuleThatRefusesSaysWhyAndWhatToDo() {
        assertThat(rules())
                .contains("channels", "escalate.tries", "day.before", "seats.tooMany", "handler")
                .allMatch(rule -> texts.has("refusal." + rule));
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/liantiao/disputes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                RULE.matcher(Files.readString(file)).results().forEach(match -> rules.add(match.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
