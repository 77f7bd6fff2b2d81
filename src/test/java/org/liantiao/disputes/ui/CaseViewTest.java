package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.ObligationForm;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.Performances;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a case says, to whom, and what it costs to open it. */
@ApplicationTest
class CaseViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Intake intake;

    @Autowired
    Risks risks;

    @Autowired
    Cases cases;

    @Autowired
    EntityManagerFactory entities;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void tellsTheVillageWhatToDoNextAndByWhen() {
        UUID dispute = chains.accepted(county.village());

        open(county.village(), dispute);

        assertThat(text())
                .contains("程德山 与 苏广田：承包地地边说不清，两家各说各的")
                .contains("下一步：请 " + county.bodies().villageCommittee().name() + " 在 6月17日（星期三） 前约双方来第一次调解。")
                .contains("还有 7 天");
        assertThat(buttons()).contains("约一次调解", "上报乡镇", "达成协议");
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UUID dispute = chains.accepted(county.village());

        open(county.village(), dispute);

        assertThat(text()).contains("to plan the first session by Wed 17 Jun.").contains("7 days left");
        assertThat(text()).doesNotContain("disputes.", "{0}");
    }

    @Test
    void offersTheRulingToWhoeverMustRule() {
        UUID dispute = chains.escalated(county.village());

        open(county.township(), dispute);
        assertThat(buttons()).contains("审核");

        open(county.village(), dispute);
        assertThat(buttons()).doesNotContain("审核", "达成协议", "上报乡镇");
        assertThat(text()).contains("等乡镇审核");
    }

    @Test
    void saysWhyAnExpectedStepIsNotPossibleYet() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.JOINT);

        open(county.township(), dispute);

        Button up = find(Button.class).withText("上报县").single();
        assertThat(up.isEnabled()).isFalse();
        assertThat(text()).contains("联合调处由牵头的一级办到底");
    }

    @Test
    void someoneWhoOnlyWatchesIsOfferedNoStep() {
        UUID dispute = chains.accepted(county.village());

        open(county.county(), dispute);

        assertThat(buttons()).doesNotContain("约一次调解", "上报乡镇", "达成协议", "审核");
    }

    @Test
    void aForeignAnUnknownAndAMistypedCaseAreNotFound() {
        UUID dispute = chains.accepted(county.village());
        screen.sits(county.village3());

        for (String id : List.of(dispute.toString(), Ids.next().toString(), "LS26-1")) {
            UI.getCurrent().navigate("case/" + id);

            assertThat(getCurrentView()).isNotInstanceOf(CaseView.class);
            assertThat(text()).contains("没有这件纠纷，或不归您管。").doesNotContain("程德山");
        }
    }

    @Test
    void anOutstandingReportIsATaskOfItsOwn() {
        UUID dispute = chains.accepted(county.village());
        risks.note(county.village(), Ids.next(), dispute, Set.of("THREAT", "MINOR_HARMED"), "")
                .orThrow();

        open(county.village(), dispute);

        assertThat(text()).contains("必须报告：扬言伤人", "人民调解法第25条").contains("必须报告：未成年人受侵害", "未成年人保护法第11条");
        // One beside each signal, and the step that comes next.
        assertThat(find(Button.class).withText("记下已报告").all()).hasSize(3);
    }

    @Test
    void printsTheClocksLedgerLineByLine() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER);

        open(county.township(), dispute);

        assertThat(text())
                .contains("为什么是 6月22日 到期")
                .contains("受理，全案从这天算 30 天")
                .contains("上报，村的期限停算")
                .contains("乡镇审核，2 个工作日")
                .contains("乡镇开始计时，10 天（遇休息日，顺延）")
                .contains("7月10日（星期五）");
    }

    @Test
    void masksEveryNumber() {
        UUID dispute = chains.accepted(county.village());
        CaseFile.PartyLine party = file(dispute).parties().getFirst();
        PartyForm known =
                new PartyForm(party.side(), party.kind(), party.name(), "", "19900006021", "宋大寨村三组21号", "补 1200 元");
        intake.completeParty(county.village(), Ids.next(), dispute, party.id(), known)
                .orThrow();

        open(county.village(), dispute);

        assertThat(text()).contains("199****6021", "补 1200 元").doesNotContain("19900006021", "三组21号");
    }

    @Test
    void openingACaseTakesAsManyStatementsHoweverLongItsStory() {
        UUID simple = chains.accepted(county.village());
        chains.session(county.village(), simple).orThrow();
        UUID eventful = chains.accepted(county.village());
        for (int i = 0; i < 12; i++) chains.session(county.village(), eventful).orThrow();

        long few = statements(simple);
        long many = statements(eventful);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(35);
    }

    @Test
    void showsWhatSettledEarlierRoundsFoldedAndOffersNoStepOnIt() {
        UUID dispute = settledAndReopened(1);

        open(county.village(), dispute);

        NativeDetails earlier = find(NativeDetails.class)
                .withCondition(fold -> fold.hasClassName("lt-round"))
                .single();
        assertThat(earlier.isOpen()).isFalse();
        String said = earlier.getElement().getTextRecursively();
        assertThat(said).contains("第 1 轮", "口头协议", "没履行完", "复发重启", "又争起来了", "各让一步");
        assertThat(find(Button.class, earlier).all()).isEmpty();
    }

    @Test
    void openingACaseTakesAsManyStatementsHoweverManyRoundsItHad() {
        UUID once = settledAndReopened(1);
        UUID often = settledAndReopened(4);

        assertThat(statements(often)).isEqualTo(statements(once)).isLessThanOrEqualTo(35);
    }

    private UUID settledAndReopened(int rounds) {
        UUID dispute = chains.accepted(county.village());
        for (int i = 0; i < rounds; i++) {
            chains.session(county.village(), dispute).orThrow();
            Terms terms = new Terms(
                    AgreementForm.ORAL,
                    chains.today(),
                    "各让一步",
                    "",
                    "",
                    null,
                    null,
                    null,
                    null,
                    Map.of(),
                    List.of(item(dispute, "赔麦苗"), item(dispute, "拆围墙")));
            chains.mediation()
                    .agree(county.village(), Ids.next(), dispute, terms)
                    .orThrow();
            UUID first = file(dispute).agreement().obligations().getFirst().id();
            chains.performances()
                    .record(
                            county.village(),
                            Ids.next(),
                            dispute,
                            new Performances.Form(first, chains.today(), "", false, "转账"))
                    .orThrow();
            chains.reopen(county.village(), dispute).orThrow();
        }
        return dispute;
    }

    private ObligationForm item(UUID dispute, String what) {
        List<CaseFile.PartyLine> parties = file(dispute).parties();
        return new ObligationForm(parties.getLast().id(), parties.getFirst().id(), what, "", null);
    }

    private long statements(UUID dispute) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        open(county.village(), dispute);
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        open(county.village(), dispute);
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private CaseFile file(UUID dispute) {
        return cases.open(county.village(), dispute).orElseThrow();
    }

    private void open(Actor actor, UUID dispute) {
        screen.sits(actor);
        navigate("case/" + dispute, CaseView.class);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
