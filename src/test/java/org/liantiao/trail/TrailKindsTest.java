package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;

/** Whatever the program writes into the trail has words in both languages and a group in which the auditor finds it. */
class TrailKindsTest {
    /** The first words that a call of one of these passes on: the kind, of two parts or three, or two to choose from. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:Change\\.of|[^a-zA-Z](?:trace|step|edit)|changes\\.trace|turn|go)\\((?:[^\";]{0,120}?)"
                    + "\"([a-zA-Z]+(?:\\.[a-zA-Z-]+)+)\"(?:\\s*:\\s*\"([a-zA-Z]+(?:\\.[a-zA-Z-]+)+)\")?");

    private static final Set<String> KINDS = Arrays.stream(KindGroup.values())
            .flatMap(group -> group.kinds().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    private final Texts texts = new Texts();

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        for (String kind : KINDS)
            for (var language : List.of(Texts.CHINESE, Texts.ENGLISH))
                assertThat(texts.say(language, KindGroup.textKey(kind)))
                        .as(kind + " in " + language)
                        .isNotBlank()
                        .isNotEqualTo(KindGroup.textKey(kind));
        for (KindGroup group : KindGroup.values())
            assertThat(texts.has(group.textKey())).as(group.name()).isTrue();
    }

    @Test
    void aKindStandsInOneGroup() {
        assertThat(Arrays.stream(KindGroup.values()).flatMap(group -> group.kinds().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindThatTheProgramWritesIsListed() throws IOException {
        Set<String> written = written();
        assertThat(written)
                .hasSizeGreaterThan(60)
                .contains("dispute.unmasked", "person.locked", "signIn.failed")
                .contains(
                        "review.criterion.added", "review.criteria.givenUp", "person.unlocked", "person.factorRemoved");
        assertThat(written).isSubsetOf(KINDS);
    }

    private static Set<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !file.getParent().endsWith("ui") && !file.toString().contains("/ui/"))
                    .flatMap(file -> kinds(file).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> kinds(Path file) {
        try {
            return WRITTEN.matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .filter(kind -> kind != null)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
