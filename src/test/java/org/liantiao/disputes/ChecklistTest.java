package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordChanges;
import org.liantiao.jurisdiction.WordForm;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class ChecklistTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Risks risks;

    @Autowired
    Checklist checklist;

    @Autowired
    WordChanges changes;

    @Test
    void aCaseKeepsWhatWasTickedAndALaterOneHasTheNewWordsAndLevel() {
        String name = "断水断电" + UUID.randomUUID().toString().substring(0, 8);
        String code = changes.add(admin(), WordList.RISK_SIGNAL, new WordForm(name, name, false, "YELLOW"))
                .orThrow();
        UUID before = ticked(code);
        changes.change(admin(), WordList.RISK_SIGNAL, code, new WordForm(name + "了", name + "!", false, "ORANGE"))
                .orThrow();
        UUID after = ticked(code);

        assertThat(signal(before).zh()).isEqualTo(name);
        assertThat(risk(before)).isEqualTo(Risk.YELLOW);
        assertThat(signal(after).zh()).isEqualTo(name + "了");
        assertThat(risk(after)).isEqualTo(Risk.ORANGE);
        changes.retire(admin(), WordList.RISK_SIGNAL, code).orThrow();
        assertThat(checklist.offered()).extracting(Signal::code).doesNotContain(code);
        assertThat(signal(after).zh()).isEqualTo(name + "了");
    }

    @Test
    void aRedSignalOfTheCountysOwnNeedsNoReportByLawButKeepsTheCaseRed() {
        String name = "堵路" + UUID.randomUUID().toString().substring(0, 8);
        String code = changes.add(admin(), WordList.RISK_SIGNAL, new WordForm(name, name, false, "RED"))
                .orThrow();
        UUID dispute = ticked(code);

        assertThat(risk(dispute)).isEqualTo(Risk.RED);
        assertThat(cases.open(county.village(), dispute).orElseThrow().head().reportOutstanding())
                .isFalse();
        assertThat(rules(risks.grade(county.village(), Ids.next(), dispute, Risk.BLUE, "没事了")))
                .containsExactly("risk.red");
        changes.retire(admin(), WordList.RISK_SIGNAL, code).orThrow();
    }

    @Test
    void whatALawWantsReportedIsNeitherChangedNorRetired() {
        assertThat(checklist.offered().stream().filter(Signal::mustBeReported)).hasSize(6);
        assertThat(rules(changes.retire(admin(), WordList.RISK_SIGNAL, "SUICIDE")))
                .containsExactly("word.fixed");
        assertThat(rules(changes.change(
                        admin(), WordList.RISK_SIGNAL, "SUICIDE", new WordForm("心情不好", "Sad", false, "YELLOW"))))
                .containsExactly("word.fixed");
    }

    @Test
    void aSignalWithoutALevelIsRefused() {
        assertThat(rules(changes.add(admin(), WordList.RISK_SIGNAL, new WordForm("没等级", "None", false, null))))
                .containsExactly("required");
    }

    private UUID ticked(String code) {
        UUID dispute = chains.registered(county.village());
        risks.note(county.village(), Ids.next(), dispute, Set.of(code), "").orThrow();
        return dispute;
    }

    private Signal signal(UUID dispute) {
        return cases.open(county.village(), dispute)
                .orElseThrow()
                .signals()
                .getFirst()
                .signal();
    }

    private Risk risk(UUID dispute) {
        return cases.open(county.village(), dispute).orElseThrow().head().risk();
    }

    private Author admin() {
        return county.admin().author();
    }
}
