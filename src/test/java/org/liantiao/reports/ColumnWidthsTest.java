package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void headingsHaveRoomForTheirWordsAndSentencesDoNotTakeAll() {
        PaperTable table = new PaperTable(
                "Rates",
                List.of("Registered", "Open past deadline", "n", "Formula"),
                List.of(List.of("12", "3", "1", "Settled in the period by what was settled, failed or overdue")));

        assertThat(ColumnWidths.of(table, 540)).containsExactly(130, 110, 40, 260);
    }

    @Test
    void aChineseCharacterIsAsWideAsTwoLetters() {
        PaperTable table = new PaperTable("地方", List.of("地方", "登记"), List.of(List.of("昭平台库区乡", "12")));

        assertThat(ColumnWidths.of(table, 220)).containsExactly(150, 70);
    }
}
