package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class DraftsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AdjustableClock clock;

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
    void findsWhatWasWrittenAboutACaseHoweverMuchElseWasBegunSince() {
        UUID dispute = chains.accepted(county.village());
        drafts.save(county.village(), id, Drafts.RULING, dispute, Map.of("text", "上周写的"));
        for (int i = 0; i < 25; i++)
            drafts.save(county.village(), Ids.next(), Drafts.LOG, null, Map.of("facts", "没写完 " + i));

        assertThat(drafts.about(county.village(), Drafts.RULING, dispute)
                        .orElseThrow()
                        .fields())
                .containsEntry("text", "上周写的");
        assertThat(drafts.about(county.village2(), Drafts.RULING, dispute)).isEmpty();
        assertThat(drafts.begun(county.village(), Drafts.LOG)).hasSize(20);
    }

    @Test
    void whatWasWrittenAboutACaseGoesWhenItIsOver() {
        UUID dispute = chains.accepted(county.village());
        UUID reviewers = Ids.next();
        UUID begun = Ids.next();
        drafts.save(county.village(), id, "RECORD_SESSION", dispute, Map.of("record", "写到一半"));
        drafts.save(county.township(), reviewers, Drafts.RULING, dispute, Map.of("text", "写到一半"));
        drafts.save(county.village(), begun, Drafts.LOG, null, Map.of("facts", "另一件"));
        chains.session(county.village(), dispute).orThrow();
        assertThat(drafts.find(county.village(), id)).isPresent();

        chains.agreeOrally(county.village(), dispute).orThrow();

        assertThat(drafts.find(county.village(), id)).isEmpty();
        assertThat(drafts.find(county.township(), reviewers)).isEmpty();
        assertThat(drafts.find(county.village(), begun)).isPresent();
    }

    @Test
    void whatNobodyWentOnWithForNinetyDaysGoes() {
        drafts.save(county.village(), id, Drafts.LOG, null, Map.of("facts", "忘了"));
        clock.advance(Duration.ofDays(89));
        drafts.save(county.village2(), Ids.next(), Drafts.LOG, null, Map.of("facts", "新的"));
        assertThat(drafts.find(county.village(), id)).isPresent();

        clock.advance(Duration.ofDays(1));
        drafts.save(county.village2(), Ids.next(), Drafts.LOG, null, Map.of("facts", "更新的"));
        assertThat(drafts.find(county.village(), id)).isEmpty();
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
