package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call-back from the desk to the page of its case, and the county’s rules for it. */
@CountyTest
class FollowUpScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    UUID id;

    @BeforeEach
    void aCallBackIsDueSinceTwoDays() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        clock.reset();
        id = chains.accepted(county.village());
        chains.agreeOrally(county.village(), id).orThrow();
        clock.advance(Duration.ofDays(39));
    }

    @AfterEach
    void asACountyBegins() {
        set("follow-up-by-other", "NO");
        set("follow-up-due-days", "7");
    }

    @Test
    void theDeskSaysWhatIsDueSinceWhenAndWhy() {
        screen.sits(county.village());
        screen.opens("work");

        assertThat(screen.text())
                .contains("回访到期 1 件", "回访晚了 2 天", "定在 7月17日", "说好的日子过了")
                .doesNotContain("要跟进的", "今天没有要办的");
    }

    @Test
    void theDeskSaysHowLongACourtCanStillBeAskedUntilNobodyCan() {
        clock.reset();
        clock.advance(Duration.ofDays(20));
        screen.sits(county.village());
        screen.opens("work");
        assertThat(screen.text()).contains("司法确认申请期：最早一件还有 10 天（7月10日止），共 1 件");

        clock.advance(Duration.ofDays(11));
        screen.opens("me");
        screen.opens("work");
        assertThat(screen.text()).doesNotContain("司法确认申请期");
    }

    @Test
    void whatIsFoundInOrderTakesTwoChoices() {
        opens();
        assertThat(screen.text()).contains("7月17日 该回访了");
        press("记回访");
        assertThat(dialog().getElement().getTextRecursively()).contains("看看履行没有");
        confirm("记回访");
        assertThat(choices()).allMatch(RadioButtonGroup::isInvalid);
        choose();
        confirm("记回访");

        assertThat(screen.text()).contains("已履行", "满意", "履行到期").doesNotContain("该回访了");
    }

    @Test
    void whatFlaredUpAsksHowAndBeginsTheNextRound() {
        opens();
        press("记回访");
        choose();
        Checkbox flaredUp = box("纠纷又闹起来了");
        Checkbox reopen = find(Checkbox.class, dialog()).withCaption("现在就重新启动调解").all().stream()
                .findFirst()
                .orElse(null);
        assertThat(reopen).as("asked only once it flared up").isNull();
        test(flaredUp).click();
        assertThat(box("现在就重新启动调解").getValue()).isTrue();
        confirm("记回访");
        TextArea note = find(TextArea.class, dialog()).single();
        assertThat(note.isInvalid()).isTrue();
        test(note).setValue("又占了一尺");
        confirm("记回访");

        assertThat(file().head().round()).isEqualTo(2);
        assertThat(screen.text()).contains("纠纷反复", "又占了一尺");
    }

    @Test
    void whoSettledItReadsWhyItIsNotTheirsWhereTheCountyWantsAnother() {
        set("follow-up-by-other", "YES");
        opens();

        assertThat(screen.text()).contains("这件是您调成的，县里规定由别人回访，由上一级来。");
        screen.sits(county.township());
        screen.opens("work");
        assertThat(screen.text()).contains("回访到期 1 件");
    }

    @Test
    void theAdministratorSetsTheDaysAndReadsWhatWasChanged() {
        screen.sits(county.admin());
        screen.opens("admin/words/follow-ups");
        assertThat(screen.text()).contains("县里自己定的");
        IntegerField days =
                find(IntegerField.class, view()).withCaption("履行到期后几天回访").single();
        days.setValue(400);
        test(find(Button.class, view()).withText("保存").single()).click();
        assertThat(days.isInvalid()).isTrue();
        days.setValue(10);
        test(find(Button.class, view()).withText("保存").single()).click();

        assertThat(screen.text()).contains("存好了", "履行到期后回访的天数从 7 改为 10");
    }

    private void opens() {
        screen.sits(county.village());
        screen.opens("case/" + id);
    }

    private CaseFile file() {
        return cases.open(county.village(), id).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ((RadioButtonGroup<Kept>) choices().getFirst()).setValue(Kept.PERFORMED);
        ((RadioButtonGroup<Satisfaction>) choices().getLast()).setValue(Satisfaction.SATISFIED);
    }

    @SuppressWarnings("rawtypes")
    private List<RadioButtonGroup> choices() {
        return find(RadioButtonGroup.class, dialog()).all();
    }

    private Checkbox box(String caption) {
        return find(Checkbox.class, dialog()).withCaption(caption).single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private void confirm(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }

    private void set(String name, String value) {
        jdbc.sql("update setting set content = ? where name = ?")
                .params(value, name)
                .update();
    }
}
