package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class DraftsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Drafts drafts;

    UUID id = Ids.next();

    @Test
    void nobodyWritesOverWhatSomebodyElseIsWriting() {
        drafts.save(county.village(), id, Drafts.LOG, null, Map.of("facts", "甲写的"));

        assertThat(drafts.save(county.village2(), id, Drafts.LOG, null, Map.of("facts", "乙写的")))
                .isEmpty();
        assertThat(drafts.find(county.village2(), id)).isEmpty();
        assertThat(drafts.find(county.village(), id).orElseThrow().fields()).containsEntry("facts", "甲写的");
    }

    @Test
    void keepsALongRecordInChinese() {
        String record = "调".repeat(9_500);
        assertThat(drafts.save(county.village(), id, Drafts.LOG, null, Map.of("facts", record)))
                .isPresent();
        assertThat(drafts.find(county.village(), id).orElseThrow().fields()).containsEntry("facts", record);
    }

    @Test
    void whatIsTooLongIsNotKeptAndSaysSoWhateverItIsWrittenIn() {
        for (String tooLong : new String[] {"调".repeat(10_500), "𬭎".repeat(8_000), "a".repeat(31_000)})
            assertThat(drafts.save(county.village(), id, Drafts.LOG, null, Map.of("facts", tooLong)))
                    .isEmpty();
    }
}
