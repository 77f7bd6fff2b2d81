package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds on their desk: their own work, each figure with its list behind it, and nobody else's. */
@CountyTest
class MyWorkViewTest extends SpringBrowserlessTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Autowired
    TestCounty county;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Drafts drafts;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    UUID overdue;
    UUID red;

    /** Something of everything, on 10 June: some of it lies since the 1st. */
    @BeforeEach
    void aCountyAtWork() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        clock.set(LocalDate.of(2026, 6, 1));
        overdue = chains.accepted(county.village());
        chains.joint(
                county.township(),
                chains.escalated(county.village()),
                county.bodies().policeStation());
        clock.reset();
        for (int i = 0; i < 6; i++) chains.registered(county.village());
        red = chains.accepted(county.village());
        chains.threatened(county.village(), red);
        chains.agreeOrally(county.village(), chains.accepted(county.village())).orThrow();
        chains.escalated(county.village());
        UUID tookOver = chains.escalated(county.village());
        chains.rule(county.township(), tookOver, RulingKind.TAKE_OVER).orThrow();
        UUID sentOn = chains.escalated(county.village());
        chains.rule(county.township(), sentOn, RulingKind.TAKE_OVER).orThrow();
        chains.session(county.township(), sentOn).orThrow();
        chains.escalate(county.township(), sentOn).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "township", "township2", "county", "county2", "police"})
    void aFigureIsTheNumberOfRowsItsLinkOpens(String who) {
        sitsAtWork(county.people().get(who));

        List<Anchor> figures = figures();
        assertThat(figures).isNotEmpty();
        for (Anchor figure : figures) {
            String text = figure.getElement().getTextRecursively();
            screen.opens(figure.getHref());
            assertThat(rows()).as(text + " " + figure.getHref()).isEqualTo(numberIn(text));
        }
    }

    @Test
    void theVillageMediatorFindsTheirCasesTheirDutyAndWhatOthersHaveInHand() {
        sitsAtWork(county.village());

        assertThat(text())
                .contains("等我办的 8 件", "逾期 1 件", "马上要报告的 1 件", "达成了协议，要跟进的 1 件", "等别人办的 4 件")
                .doesNotContain("等我审", "请我协办", "同事在办");
        assertThat(buttons()).contains("登记纠纷");
    }

    @Test
    void theTownshipFindsItsRulingsItsOwnCasesAndItsColleagues() {
        sitsAtWork(county.township());
        assertThat(text())
                .contains("等我审的 1 件", "我经办的 2 件", "马上要报告的 1 件", "等别人办的 1 件")
                .doesNotContain("请我协办", "同事在办");

        sitsAtWork(county.township2());
        assertThat(text()).contains("等我审的 1 件", "同事在办的 2 件").doesNotContain("我经办的");

        sitsAtWork(county.township3());
        assertThat(text()).contains("今天没有要办的。").doesNotContain("等我审", "同事在办");
    }

    @Test
    void theCountysCentreRulesAndMediatesWhileItsSupervisorOnlyRules() {
        sitsAtWork(county.county2());
        assertThat(text()).contains("等我审的 1 件").doesNotContain("等别人办");
        assertThat(buttons()).contains("登记纠纷");

        sitsAtWork(county.county());
        assertThat(text()).contains("等我办的 1 件").doesNotContain("我经办的", "要跟进的");
        assertThat(buttons()).doesNotContain("登记纠纷");
    }

    @Test
    void aPartnerFindsWhatItWasCalledIntoAndNothingElse() {
        sitsAtWork(county.police());

        assertThat(text()).contains("等我办的 1 件").doesNotContain("等我审", "我经办的", "同事在办");
        assertThat(items()).hasSize(1);
        assertThat(buttons()).doesNotContain("登记纠纷");
    }

    @Test
    void auditorAndAdministratorHaveNoDesk() {
        for (Actor other : List.of(county.auditor(), county.admin())) {
            screen.sits(other);
            screen.opens("work");
            assertThat(getCurrentView()).as(other.name()).isNotInstanceOf(MyWorkView.class);
        }
    }

    @Test
    void redRiskComesFirstThenWhatIsDueFirst() {
        sitsAtWork(county.village());

        List<String> mine = items().stream().skip(1).map(Anchor::getHref).toList();
        assertThat(mine).startsWith("case/" + red, "case/" + overdue);
        assertThat(items().getFirst().getHref()).as("the duty to report").isEqualTo("case/" + red);
    }

    @Test
    void aCaseWithADutyToReportSaysBelowWhatHasToHappenBesides() {
        sitsAtWork(county.village());

        assertThat(items().stream().filter(item -> item.getHref().equals("case/" + red)))
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        above -> assertThat(above).contains("报告"),
                        below -> assertThat(below).contains("约第一次调解").doesNotContain("报告"));
    }

    @Test
    void aPileShowsSixAndLeadsToTheRest() {
        sitsAtWork(county.village());

        assertThat(find(Anchor.class).withClassName("lt-all").all())
                .extracting(Anchor::getText)
                .containsExactly("看全部 8 件");
        assertThat(items()).as("one to report, six of eight, one to follow up").hasSize(8);
    }

    @Test
    void aRulingIsGivenWhereAllThatIsNeededStands() {
        sitsAtWork(county.township2());

        Anchor ruling = items().stream()
                .filter(item -> item.getHref().startsWith("rulings"))
                .findFirst()
                .orElseThrow();
        screen.opens(ruling.getHref());
        assertThat(getCurrentView()).isInstanceOf(RulingsView.class);
        assertThat(find(RulingForm.class).exists()).isTrue();
    }

    @Test
    void whatIsHalfWrittenIsFoundByWhoeverWroteItAlone() {
        UUID draft = Ids.next();
        drafts.save(county.village(), draft, Drafts.LOG, null, Map.of("facts", "鱼塘的水漫出来"));

        sitsAtWork(county.village());
        assertThat(text()).contains("草稿：鱼塘的水漫出来", "今天 9:00");
        assertThat(find(Anchor.class, find(DraftItem.class).single()).single().getHref())
                .isEqualTo("log/" + draft);

        sitsAtWork(county.village2());
        assertThat(text()).doesNotContain("草稿");
    }

    @Test
    void whatIsHalfWrittenIsThrownAwayOnceSomebodyIsSure() {
        UUID draft = Ids.next();
        drafts.save(county.village(), draft, Drafts.LOG, null, Map.of("facts", "鱼塘的水漫出来"));
        sitsAtWork(county.village());

        test(find(Button.class, find(DraftItem.class).single()).single()).click();
        assertThat(drafts.find(county.village(), draft)).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.find(county.village(), draft)).isEmpty();
        assertThat(find(DraftItem.class).exists()).isFalse();
    }

    @Test
    void anEmptyDeskSaysSoAndOffersOneThingToDo() {
        TestCounty quiet = counties.make();
        sitsAtWork(quiet.village());
        assertThat(text()).contains("今天没有要办的。");
        test(find(Button.class).withText("登记纠纷").single()).click();
        assertThat(getCurrentView()).isInstanceOf(LogView.class);

        for (Actor other : List.of(quiet.county(), quiet.police())) {
            sitsAtWork(other);
            assertThat(text()).contains("今天没有要办的。");
            assertThat(figures()).isEmpty();
            screen.opens(find(Anchor.class).withText("看纠纷名单").single().getHref());
            assertThat(getCurrentView()).isInstanceOf(DisputesView.class);
        }
    }

    private void sitsAtWork(Actor actor) {
        screen.sits(actor);
        navigate(MyWorkView.class);
    }

    /** The links that say a number and open what they count. */
    private List<Anchor> figures() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .filter(link ->
                        link.getHref().startsWith("disputes?") || link.getHref().equals("rulings"))
                .toList();
    }

    private List<Anchor> items() {
        return new ArrayList<>(find(CaseItem.class).all());
    }

    private int rows() {
        if (getCurrentView() instanceof RulingsView)
            return find(Anchor.class).withClassName("lt-queue-item").all().size();
        return new ShownList(this).ids().size();
    }

    private static int numberIn(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class, (Component) getCurrentView()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
