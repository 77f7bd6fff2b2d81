package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.ChangeLog;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.JointPresets.Joint;
import org.liantiao.disputes.RulingDesk.JointPreset;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordChanges;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class JointPresetsTest {
    private static final JointSeat COURT = new JointSeat(PartRole.ASSIST, ParticipantKind.JUDGE, Tier.COUNTY, "COURT");
    private static final JointSeat TEAM = new JointSeat(PartRole.SUPPORT, ParticipantKind.GRID_WORKER, null, null);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    RulingDesk desk;

    @Autowired
    JointPresets presets;

    @Autowired
    WordChanges words;

    @Autowired
    ChangeLog log;

    @Test
    void whatComesAlongCallsInWhomItAlwaysCalledIn() {
        assertThat(presets.all())
                .filteredOn(joint -> joint.word().code().equals("THREE_OFFICES"))
                .singleElement()
                .satisfies(joint -> assertThat(joint.seats())
                        .extracting(JointSeat::organisationKind)
                        .containsExactly("JUSTICE_OFFICE", "POLICE", "COURT"));
    }

    @Test
    void aNewOneCallsInThePartnersOfTheCaseAndComesFirstForItsTypes() {
        UUID dispute = chains.escalated(county.village());
        String type =
                cases.open(county.township(), dispute).orElseThrow().head().typeCode();
        String code = add(Set.of(type));

        assertThat(desk.jointPresets(county.township(), dispute).getFirst())
                .satisfies(first -> assertThat(first.code()).isEqualTo(code))
                .satisfies(first -> assertThat(first.usual()).isTrue());
        assertThat(desk.seats(county.township(), dispute, code))
                .extracting(SeatForm::kind)
                .contains(ParticipantKind.JUDGE);
        retire(code);
        assertThat(desk.jointPresets(county.township(), dispute))
                .extracting(JointPreset::code)
                .doesNotContain(code);
    }

    @Test
    void itIsChangedAsAWholeAndTraced() {
        String code = add(Set.of());
        presets.change(county.admin(), code, new JointForm(own("甲"), own("A"), List.of(TEAM), Set.of("01")))
                .orThrow();

        Joint changed = presets.all().stream()
                .filter(joint -> joint.word().code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(changed.seats()).containsExactly(TEAM);
        assertThat(changed.types()).containsExactly("01");
        assertThat(log.latest(WordList.JOINT.topic(), 3))
                .extracting(change -> change.kind())
                .containsExactly("joint.types", "joint.seats", "word.renamed");
        retire(code);
    }

    @Test
    void refusesNobodyAndAnybodyTwiceAndANameThatIsTaken() {
        assertThat(rules(presets.add(county.admin(), new JointForm("甲", "A", List.of(), Set.of()))))
                .containsExactly("joint.nobody");
        assertThat(rules(presets.add(
                        county.admin(), new JointForm("甲", "A", List.of(COURT, COURT.in(PartRole.SUPPORT)), Set.of()))))
                .containsExactly("joint.twice");
        assertThat(rules(presets.add(county.admin(), new JointForm("三所联合", own("A"), List.of(COURT), Set.of()))))
                .containsExactly("word.taken");
    }

    @Test
    void aRefusedNameLeavesTheSeatsAsTheyWere() {
        String code = add(Set.of());
        assertThat(presets.change(county.admin(), code, new JointForm("三所联合", own("A"), List.of(TEAM), Set.of()))
                        .isDone())
                .isFalse();

        assertThat(presets.all())
                .filteredOn(joint -> joint.word().code().equals(code))
                .singleElement()
                .satisfies(joint -> assertThat(joint.seats()).containsExactly(COURT, TEAM));
        retire(code);
    }

    @Test
    void nobodyButTheAdministratorKeepsThem() {
        assertThat(rules(presets.add(county.county(), new JointForm(own("甲"), own("A"), List.of(COURT), Set.of()))))
                .containsExactly("county.notYours");
    }

    private String add(Set<String> types) {
        return presets.add(county.admin(), new JointForm(own("会诊"), own("Round"), List.of(COURT, TEAM), types))
                .orThrow();
    }

    private void retire(String code) {
        words.retire(county.admin().author(), WordList.JOINT, code).orThrow();
    }

    private static String own(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8);
    }
}
