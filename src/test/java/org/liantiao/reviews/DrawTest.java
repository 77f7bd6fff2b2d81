package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<Draw.Candidate> CASES = IntStream.range(0, 60)
            .mapToObj(
                    i -> new Draw.Candidate(new UUID(0, i), i < 40 ? "VILLAGE" : "TOWNSHIP", "LS26-%05d".formatted(i)))
            .toList();

    private static final Map<String, Integer> WANTED = Map.of("VILLAGE", 5, "TOWNSHIP", 3);

    @Test
    void theSameSeedDrawsTheSameCasesInWhateverOrderTheListCame() {
        List<Draw.Candidate> shuffled = new ArrayList<>(CASES);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Draw.of("3385.16", shuffled, WANTED)).isEqualTo(Draw.of("3385.16", CASES, WANTED));
        assertThat(Draw.of("3385.17", CASES, WANTED)).isNotEqualTo(Draw.of("3385.16", CASES, WANTED));
    }

    @Test
    void anybodyCanDrawAgainWithAHashOfTheirOwn() {
        // printf '%s' '3385.16LS26-00007' | sha256sum
        assertThat(Draw.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        List<String> byHash = CASES.stream()
                .filter(one -> one.part().equals("TOWNSHIP"))
                .map(Draw.Candidate::code)
                .sorted((one, other) -> Draw.sha256("3385.16" + one).compareTo(Draw.sha256("3385.16" + other)))
                .limit(3)
                .toList();

        assertThat(Draw.of("3385.16", CASES, WANTED).get("TOWNSHIP"))
                .extracting(Draw.Candidate::code)
                .isEqualTo(byHash);
    }

    @Test
    void everyCaseOfAStratumHasTheSameChance() {
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 4000; i++)
            Draw.of("seed " + i, CASES, WANTED).get("VILLAGE").forEach(one -> drawn.merge(one.code(), 1, Integer::sum));

        // 4000 * 5 / 40 = 500 each; 5 standard deviations are about 105.
        assertThat(drawn)
                .hasSize(40)
                .allSatisfy((code, times) -> assertThat(times).as(code).isBetween(395, 605));
    }

    @Test
    void aSeedHasOneWayToBeWritten() {
        SeedForm index = new SeedForm(SeedForm.Kind.NUMBER, 2);
        for (String typed : List.of("3385.16", "3,385.16", " 3385．16 ", "３３８５.16"))
            assertThat(index.read(typed)).as(typed).contains("3385.16");
        for (String typed : List.of("3385.160", "3385.1", "03385.16", "3385", "3385.16 points", "-3385.16"))
            assertThat(index.read(typed)).as(typed).isEmpty();

        SeedForm lottery = new SeedForm(SeedForm.Kind.DIGITS, 14);
        assertThat(lottery.read("03 11 17 20 28 31 09")).contains("03111720283109");
        assertThat(lottery.read("3 11 17 20 28 31 9")).isEmpty();
        assertThat(new SeedForm(SeedForm.Kind.DIGITS, 3).isOffered()).isFalse();
        assertThat(new SeedForm(SeedForm.Kind.TEXT, 0).isOffered()).isFalse();
    }

    @Test
    void theListingIsALineForEachByStratumAndCode() {
        List<Draw.Candidate> reversed = new ArrayList<>(CASES).reversed();

        assertThat(Draw.listing(reversed))
                .isEqualTo(Draw.listing(CASES))
                .startsWith("TOWNSHIP\tLS26-00040\n")
                .endsWith("VILLAGE\tLS26-00039\n");
    }
}
