package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk where escalations are ruled on: what waits, what is needed to decide, and what becomes of it. */
@CountyTest
class RulingsViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    UUID first;
    UUID red;

    @BeforeEach
    void twoThatWait() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        clock.set(LocalDate.of(2026, 6, 9));
        first = chains.escalated(county.village());
        clock.reset();
        red = chains.escalated(county.village2());
        chains.threatened(county.village2(), red);
        screen.sits(county.township());
    }

    @Test
    void theRedOneIsShownFirstUntilAnotherIsChosen() {
        screen.opens("rulings");
        assertThat(waiting()).containsExactly(red, first);
        assertThat(shown()).isEqualTo(red);
        assertThat(text()).contains("等我定的 2 件", "村里定不了", "测试village2");

        screen.opens("rulings?case=" + first);
        assertThat(shown()).isEqualTo(first);
        assertThat(text()).contains("没谈拢", "测试village（");
    }

    @Test
    void aRulingIsGivenAndTheNextOneComesUp() {
        screen.opens("rulings?case=" + red);
        assertThat(button("先选一种").isEnabled()).isFalse();
        kinds().setValue(RulingKind.GUIDE);
        words().setValue("先量地，再请老会计来");
        press("确定：指导");

        assertThat(state(red)).isEqualTo(State.IN_MEDIATION);
        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("定了：指导");
        assertThat(screen.address()).isEqualTo("rulings?case=" + first);
        assertThat(waiting()).containsExactly(first);
        assertThat(text()).contains("30 天里 1 件：指导 1");
    }

    @Test
    void theLastOneLeavesAnEmptyDesk() {
        screen.sits(county.village());
        chains.rule(county.township(), red, RulingKind.TAKE_OVER).orThrow();
        screen.sits(county.township());
        screen.opens("rulings");
        kinds().setValue(RulingKind.TAKE_OVER);
        press("确定：直接调处");

        assertThat(waiting()).isEmpty();
        assertThat(text()).contains("等我定的 0 件", "现在没有等您审的。", "直接调处 2");
        assertThat(screen.address()).isEqualTo("rulings");
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
        screen.opens("rulings?case=" + first);
        kinds().setValue(RulingKind.RETURN);
        press("确定：退回");

        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).isNotBlank();
        assertThat(state(first)).isEqualTo(State.AWAITING_RULING);
        kinds().setValue(RulingKind.JOINT);
        words().setValue("一起来调");
        press("确定：联合调处");
        assertThat(find(SeatsField.class).single().isInvalid()).isTrue();
        assertThat(words().getValue()).isEqualTo("一起来调");
    }

    @Test
    void aSeatUnderAnotherNameCallsInNobodysOrganisation() {
        screen.opens("rulings?case=" + first);
        kinds().setValue(RulingKind.JOINT);
        SeatsField seats = find(SeatsField.class).single();
        UUID station = county.bodies().policeStation().id();
        seats.setValue(List.of(new SeatForm(PartRole.ASSIST, ParticipantKind.OFFICER, "派出所", station)));

        TextField name = find(TextField.class, seats).single();
        test(name).setValue("老会计");
        assertThat(seats.getValue()).extracting(SeatForm::organisationId).containsOnlyNulls();
        test(name).setValue("派出所");
        assertThat(seats.getValue()).extracting(SeatForm::organisationId).containsExactly(station);
    }

    @Test
    void whoeverIsSecondReadsWhatTheFirstDidAndKeepsTheirText() {
        screen.opens("rulings?case=" + first);
        kinds().setValue(RulingKind.RETURN);
        words().setValue("请补勘验图");
        chains.rule(county.township2(), first, RulingKind.TAKE_OVER).orThrow();
        press("确定：退回");

        assertThat(text()).contains("测试township2 刚才已经审过了，您写的字还在。");
        assertThat(find(Meanwhile.class).single().getElement().getTextRecursively())
                .contains("审核：乡镇直接调处（测试township2，9:00）", "知道了", "现在：乡镇办理中（")
                .contains(county.bodies().townshipCommittee().name());
        assertThat(words().getValue()).isEqualTo("请补勘验图");
        assertThat(waiting()).containsExactly(red);
        assertThat(find(Anchor.class, find(Meanwhile.class).single()).single().getTarget())
                .contains("_blank");
    }

    @Test
    void aHalfWrittenRulingComesBackWithItsCase() {
        screen.opens("rulings?case=" + first);
        kinds().setValue(RulingKind.GUIDE);
        test(words()).setValue("写到一半");

        screen.opens("rulings?case=" + red);
        assertThat(kinds().getValue()).isNull();
        screen.opens("rulings?case=" + first);
        assertThat(words().getValue()).isEqualTo("写到一半");
        assertThat(kinds().getValue()).isEqualTo(RulingKind.GUIDE);
    }

    @Test
    void whatDoesNotWaitForOneselfIsSaidToBeGoneAndTellsNothing() {
        UUID elsewhere = chains.escalated(county.village3());
        UUID atTheCounty = chains.accepted(county.township());
        chains.session(county.township(), atTheCounty).orThrow();
        chains.escalate(county.township(), atTheCounty).orThrow();
        for (UUID id : List.of(elsewhere, atTheCounty, Ids.next())) {
            screen.opens("rulings?case=" + id);

            assertThat(text()).contains("这件现在不等您审");
            assertThat(find(RulingForm.class).exists()).isFalse();
            assertThat(find(RulingFacts.class).exists()).isFalse();
            assertThat(waiting()).containsExactly(red, first);
        }
        screen.opens("rulings?case=LS26-1");
        assertThat(shown())
                .as("an address that makes no sense shows what is first")
                .isEqualTo(red);
    }

    @Test
    void whatStandsBehindTheLongestListIsCountedAndRuledOnTheSame() {
        for (int i = 0; i < 200; i++) awaited();

        screen.opens("rulings?case=" + first);

        assertThat(waiting()).hasSize(200).doesNotContain(first);
        assertThat(text()).contains("等我定的 202 件", "没谈拢");
        kinds().setValue(RulingKind.GUIDE);
        words().setValue("先量地");
        press("确定：指导");
        assertThat(state(first)).isEqualTo(State.IN_MEDIATION);
    }

    /** One more that waits, with a graver risk than the first has. */
    private void awaited() {
        BareCase bare = new BareCase(county.places().village(), LocalDate.of(2026, 6, 1));
        bare.tier = Tier.TOWNSHIP;
        bare.insert(jdbc, county.bodies().townshipCommittee());
        jdbc.sql("update dispute set state = 'AWAITING_RULING', risk = 1 where id = ?")
                .param(bare.id)
                .update();
    }

    @Test
    void theCountyRulesOnItsOwnAlone() {
        screen.sits(county.county());
        screen.opens("rulings");
        assertThat(waiting()).isEmpty();

        screen.opens("rulings?case=" + first);
        assertThat(text()).contains("这件现在不等您审");
    }

    @Test
    void oneSelfSentUpIsForSomebodyElseToRuleOn() {
        UUID own = chains.registered(county.township(), county.places().village());

        screen.opens("rulings?case=" + own);
        assertThat(text()).contains("这件现在不等您审");
    }

    /** The cases of the queue, in its order. */
    private List<UUID> waiting() {
        return queue().stream().map(RulingsViewTest::id).toList();
    }

    private UUID shown() {
        return queue().stream()
                .filter(item -> item.getElement().hasAttribute("aria-current"))
                .map(RulingsViewTest::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Anchor> queue() {
        return find(Anchor.class).withClassName("lt-queue-item").all();
    }

    private static UUID id(Anchor item) {
        return UUID.fromString(item.getHref().substring("rulings?case=".length()));
    }

    private RulingChoice kinds() {
        return find(RulingChoice.class).single();
    }

    private TextArea words() {
        return find(TextArea.class, find(RulingForm.class).single()).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private State state(UUID dispute) {
        CaseFile file = cases.open(county.county(), dispute).orElseThrow();
        return file.head().state();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
