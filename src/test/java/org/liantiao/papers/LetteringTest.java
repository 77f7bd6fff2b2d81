package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetteringTest {
    @TempDir
    Path folder;

    @Test
    void whatDoesNotFitIsCutBetweenCharactersAndNeverWithinARareOne() throws IOException {
        try (Volume volume = new Volume(folder)) {
            List<String> lines = new Lettering(volume).lines("𫖮".repeat(60), 200, 2);

            assertThat(lines).hasSize(2).last().asString().endsWith("…");
            assertThat(String.join("", lines).codePoints().filter(code -> code != '…'))
                    .containsOnly("𫖮".codePointAt(0));
        }
    }
}
