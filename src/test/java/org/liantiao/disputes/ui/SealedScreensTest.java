package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Checklist;
import org.liantiao.disputes.RepeatHint;
import org.liantiao.disputes.Signal;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the screens say where a case is closed to whoever just worked on it, or is closed to whoever watches over it. */
@ApplicationTest
class SealedScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Checklist checklist;

    @Autowired
    Cases cases;

    @Autowired
    RepeatHint hint;

    @Autowired
    AtTheScreen screen;

    @Autowired
    JdbcClient jdbc;

    UUID dispute;

    @BeforeEach
    void aCaseOfTheVillage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        dispute = chains.accepted(county.village());
    }

    @Test
    void whoeverNotesViolenceOnAnothersCaseIsToldThatItIsSealedNowAndStandsAtItsDoor() {
        String code =
                cases.open(county.township(), dispute).orElseThrow().head().code();
        open(county.township());
        choose("记风险信号");
        assertThat(find(TextField.class, dialog())
                        .withCondition(TextField::isVisible)
                        .all())
                .as("nothing to report yet")
                .isEmpty();
        tick("FAMILY_VIOLENCE");
        test(find(TextField.class, dialog()).single()).setValue("派出所值班民警");
        confirm("记下来");

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("风险信号记下了。这件案件保密，由办它的人接着办。");
        assertThat(screen.text()).contains("保密案件 " + code).doesNotContain("程德山", "还没记下报告");
        assertThat(lines("access.refused", county.township())).isZero();
        assertThat(cases.open(county.village(), dispute).orElseThrow().head().reportOutstanding())
                .isFalse();
    }

    @Test
    void whoeverSendsASealedCaseUpIsToldToo() {
        chains.session(county.village(), dispute).orThrow();
        seal();
        open(county.village());
        test(find(Button.class).withText("上报乡镇").first()).click();
        test(find(TextArea.class, dialog()).single()).setValue("请乡里来人");
        confirm("上报乡镇");

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("已上报。这件案件保密，由办它的人接着办。");
        assertThat(screen.address()).isNotEqualTo("case/" + dispute);
        assertThat(lines("access.refused", county.village())).isZero();
    }

    @Test
    void eachTimeThePageOfASealedCaseIsShownLeavesItsLine() {
        seal();
        open(county.village());
        assertThat(lines("dispute.sealed-opened", county.village())).isEqualTo(1);

        choose("暂停计时");
        test(find(TextArea.class, dialog()).single()).setValue("等勘测");
        confirm("暂停");

        assertThat(lines("dispute.sealed-opened", county.village())).isEqualTo(2);
    }

    @Test
    void theReportThatIsMissingStandsOnTheDeskOfWhoeverWatchesOverTheVillage() {
        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of("MINOR_HARMED"), "")
                .orThrow();
        screen.sits(county.township());
        screen.opens("work");

        assertThat(screen.text())
                .contains("马上要报告的 1 件", "请办它的人马上报告")
                .doesNotContain("程德山", "苏广田", county.places().village().name());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("case/" + dispute);
        screen.opens("case/" + dispute);
        assertThat(screen.text()).contains("还没记下报告");
    }

    @Test
    void whenTheHintWasAskedTooOftenTheFormSaysThatNobodyLooked() {
        String phone = "1991%07d".formatted(county.number());
        for (int i = 0; i < 30; i++) hint.elsewhere(county.village(), "程德河", "", phone);
        screen.sits(county.village());
        screen.opens("log/" + Ids.next());
        var names = find(TextField.class).all().stream()
                .filter(field -> field.getLabel() != null && field.getLabel().endsWith("方姓名"))
                .toList();
        test(names.get(0)).setValue("程德河");
        test(names.get(1)).setValue("苏广河");
        test(find(TextField.class).withCaption("电话").first()).setValue(phone);

        assertThat(screen.text()).contains("今天已经查了 30 次别处有没有");
    }

    private void seal() {
        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of("FAMILY_VIOLENCE"), "")
                .orThrow();
    }

    private void open(Actor actor) {
        screen.sits(actor);
        navigate("case/" + dispute, CaseView.class);
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private void tick(String code) {
        CheckboxGroup<Signal> signals = find(CheckboxGroup.class, dialog()).single();
        signals.setValue(Set.copyOf(checklist.of(Set.of(code))));
    }

    private void choose(String entry) {
        MenuItem wanted = find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getElement().getTextRecursively().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
    }

    private void confirm(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }

    /** How many of a kind somebody has left on this case. */
    private int lines(String kind, Actor actor) {
        return jdbc.sql("select count(*) from trail_entry where kind = ? and actor_id = ? and subject_id = ?")
                .params(kind, actor.personId(), dispute)
                .query(Integer.class)
                .single();
    }
}
