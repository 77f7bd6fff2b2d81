package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.ShortNames.Siblings;
import org.liantiao.jurisdiction.internal.CsvTable;
import org.liantiao.jurisdiction.internal.CsvTable.Row;

class ShortNamesTest {
    private static final List<List<String>> HEADER = List.of(List.of("代码", "名称", "级别", "上级代码", "来源"));

    @Test
    void takesTheFirstCharacterWhereItIsEnough() {
        assertThat(proposed("鲁", "观音寺乡", "董周乡", "马楼乡")).containsExactly("鲁观", "鲁董", "鲁马");
    }

    @Test
    void takesMoreCharactersWhereNeighboursBeginAlike() {
        assertThat(proposed("鲁", "张官营镇", "张良镇", "张店乡")).containsExactly("鲁张官", "鲁张良", "鲁张店");
    }

    @Test
    void keepsANameWholeThatAnotherBeginsWith() {
        assertThat(proposed("鲁观", "宋寨", "宋寨东")).containsExactly("鲁观宋寨", "鲁观宋寨东");
    }

    @Test
    void numbersWhatNamesCannotTellApart() {
        ShortNames names = new ShortNames(Set.of("鲁观", "鲁观音"));
        Siblings siblings = siblings("观音");

        assertThat(names.propose("鲁", "观音", siblings)).isEqualTo("鲁观音2");
        assertThat(names.propose("鲁", "观音", siblings)).isEqualTo("鲁观音3");
    }

    @Test
    void givesNothingTwiceThatSomebodyHasAlready() {
        assertThat(new ShortNames(Set.of("鲁观")).propose("鲁", "观音寺乡", siblings("观音寺乡")))
                .isEqualTo("鲁观音");
    }

    @Test
    void countsARareCharacterOutsideTheBasicPlaneAsOne() {
        assertThat(proposed("鲁", "𬭎山乡", "𬭎水乡")).containsExactly("鲁𬭎山", "鲁𬭎水");
    }

    @Test
    void tellsAllAreasOfTheCountyApartInAFewCharacters() throws IOException {
        Map<String, String> shortNames = ofTheCounty();

        assertThat(shortNames).hasSize(580);
        assertThat(new HashSet<>(shortNames.values())).hasSize(580);
        assertThat(shortNames)
                .containsEntry("410423000000", "鲁")
                .containsEntry("410423206000", "鲁观")
                .containsEntry("410423103000", "鲁张官")
                .containsEntry("410423104000", "鲁张良");
        assertThat(shortNames.values()).allMatch(name -> name.length() <= 6);
    }

    private static Map<String, String> ofTheCounty() throws IOException {
        Map<String, Siblings> siblings = new HashMap<>();
        Map<String, String> shortNames = new LinkedHashMap<>();
        ShortNames names = new ShortNames(Set.of());
        List<Row> rows = rows();
        for (Row row : rows)
            siblings.computeIfAbsent(row.cell(3), parent -> new Siblings()).add(row.cell(1));
        for (Row row : rows) {
            String parent = shortNames.getOrDefault(row.cell(3), "");
            shortNames.put(row.cell(0), names.propose(parent, row.cell(1), siblings.get(row.cell(3))));
        }
        return shortNames;
    }

    private static List<Row> rows() throws IOException {
        try (InputStream file = ShortNamesTest.class.getResourceAsStream("/county/lushan-areas.csv")) {
            return CsvTable.read(file.readAllBytes(), HEADER, 1_000).orThrow();
        }
    }

    private static List<String> proposed(String parent, String... names) {
        ShortNames shortNames = new ShortNames(Set.of());
        return List.of(names).stream()
                .map(name -> shortNames.propose(parent, name, siblings(names)))
                .toList();
    }

    private static Siblings siblings(String... names) {
        Siblings siblings = new Siblings();
        for (String name : names) siblings.add(name);
        return siblings;
    }
}
