package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.SessionResult;
import org.liantiao.disputes.State;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking steps from the page of a case: refused beside the field with the text kept, or done and shown at once. */
@ApplicationTest
class StepDialogsTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void acceptingNamesTheNumberItGave() {
        UUID dispute = chains.registered(county.village());
        open(county.village(), dispute);

        press("受理");
        assertThat(dialog().getElement().getTextRecursively()).contains("文号给了就不收回");
        confirm("受理");

        String number = file(dispute).head().number();
        assertThat(number).isNotNull();
        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("已受理，文号 " + number);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("村办理中", number);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aRefusalStandsBesideItsFieldAndWhatWasTypedStays() {
        UUID dispute = chains.registered(county.village());
        open(county.village(), dispute);

        press("不予受理");
        TextArea reason = find(TextArea.class, dialog()).single();
        test(reason).setValue("法院已经受理，问 19900002298");
        assertThat(reason.getHelperComponent().getElement().getTextRecursively())
                .contains("手机号");
        test(reason).setValue("法院已经受理");
        confirm("不予受理");

        Checkbox channels = find(Checkbox.class, dialog()).single();
        assertThat(channels.isInvalid()).isTrue();
        assertThat(channels.getErrorMessage()).isEqualTo("请先告诉双方还可以走仲裁、行政、诉讼，再打勾。");
        assertThat(reason.isInvalid()).isFalse();
        assertThat(reason.getValue()).isEqualTo("法院已经受理");
        assertThat(file(dispute).head().state()).isEqualTo(State.REGISTERED);

        test(channels).click();
        confirm("不予受理");
        assertThat(file(dispute).head().state()).isEqualTo(State.DECLINED);
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsSaidInTheDialog() {
        UUID dispute = chains.registered(county.village());
        open(county.village(), dispute);
        press("不予受理");
        test(find(TextArea.class, dialog()).single()).setValue("写了半天的理由");
        test(find(Checkbox.class, dialog()).single()).click();

        intake.accept(county.village(), Ids.next(), dispute).orThrow();
        confirm("不予受理");

        assertThat(dialog().getElement().getTextRecursively())
                .contains("只有刚登记、还没受理的才能不予受理")
                .contains("您打开以后，这件有变化：", "村受理（测试village，9:00）", "现在：村办理中");
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("写了半天的理由");
        assertThat(find(Button.class, dialog()).withText("不予受理").single().isEnabled())
                .isTrue();

        confirm("先不办");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .as("the page behind is shown as it is by now")
                .contains("村办理中");
    }

    @Test
    void twoClicksOnOneDialogTakeTheStepOnce() {
        UUID dispute = chains.accepted(county.village());
        open(county.village(), dispute);
        press("约一次调解");
        test(find(DayField.class, dialog()).single()).setValue(chains.today().plusDays(2));
        Button plan = find(Button.class, dialog()).withText("约好了").single();

        plan.click();
        plan.click();

        assertThat(file(dispute).sessions()).singleElement().matches(CaseFile.SessionLine::planned);
    }

    @Test
    void aVillageRecordsItsPlannedSittingAlsoWhenTheCaseHasMovedUp() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        open(county.village(), dispute);
        press("约一次调解");
        test(find(DayField.class, dialog()).single()).setValue(chains.today());
        confirm("约好了");
        chains.escalate(county.village(), dispute).orThrow();
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();

        open(county.village(), dispute);
        choose("记一次调解");
        choice(SessionResult.class).setValue(SessionResult.NONE);
        test(find(TextArea.class, dialog()).single()).setValue("还是没谈拢");
        confirm("记下来");

        assertThat(file(dispute).sessions()).hasSize(2).noneMatch(CaseFile.SessionLine::planned);
    }

    @Test
    void aSessionThatSucceededLeadsToItsAgreement() {
        UUID dispute = chains.accepted(county.village());
        open(county.village(), dispute);

        choose("记一次调解");
        choice(SessionResult.class).setValue(SessionResult.AGREED);
        test(find(TextArea.class, dialog()).single()).setValue("各让一步，都认了");
        confirm("记下来");

        assertThat(dialog().getHeaderTitle()).isEqualTo("达成协议");
        choice(AgreementForm.class).setValue(AgreementForm.ORAL);
        test(find(TextArea.class, dialog()).single()).setValue("地边栽石为界");
        confirm("记下协议");
        assertThat(file(dispute).head().state()).isEqualTo(State.AGREED);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("地边栽石为界", "口头协议");
    }

    @Test
    void aWrittenAgreementSaysWhatIsStillMissing() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        open(county.village(), dispute);

        press("达成协议");
        choice(AgreementForm.class).setValue(AgreementForm.WRITTEN);
        test(find(TextArea.class, dialog()).single()).setValue("补 1000 元");
        DayField parties =
                find(DayField.class, dialog()).withCaption("双方签名、盖章或按指印").single();
        test(parties).setValue(chains.today());
        assertThat(dialog().getElement().getTextRecursively()).contains("还缺：调解员签名、调委会盖章。");
        confirm("记下协议");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("补齐协议的签名和盖章", "还没生效，缺：调解员签名、调委会盖章");
        assertThat(file(dispute).head().state()).isEqualTo(State.IN_MEDIATION);
    }

    @Test
    void escalatingShowsTheReportThatWentUp() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        open(county.village(), dispute);

        press("上报乡镇");
        test(find(TextArea.class, dialog()).single()).setValue("请乡里派人勘测");
        confirm("上报乡镇");

        assertThat(dialog().getElement().getTextRecursively()).contains("关于提请处理", "请乡里派人勘测");
        assertThat(file(dispute).head().state()).isEqualTo(State.AWAITING_RULING);
    }

    @Test
    void anEndAsksWhetherTheChannelsWereTold() {
        UUID dispute = chains.accepted(county.village());
        open(county.village(), dispute);

        choose("一方不愿调");
        confirm("办结：一方不愿调");
        assertThat(find(Checkbox.class, dialog()).single().isInvalid()).isTrue();

        test(find(Checkbox.class, dialog()).single()).click();
        confirm("办结：一方不愿调");
        assertThat(file(dispute).head().end()).isEqualTo(End.REFUSED);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("这不算谁的错");
    }

    @Test
    void wholeNumbersAreShownForAReasonOnly() {
        UUID dispute = chains.accepted(county.village());
        open(county.village(), dispute);

        press("看完整号码（要写理由，留痕）");
        confirm("看号码");
        TextField reason = find(TextField.class, dialog()).single();
        assertThat(reason.isInvalid()).isTrue();

        test(reason).setValue("核对身份");
        confirm("看号码");
        assertThat(dialog().getElement().getTextRecursively()).contains("程德山", "苏广田", "身份证号");
        assertThat(find(TextField.class, dialog()).all()).isEmpty();
    }

    @Test
    void textOfADialogThatWasLeftComesBack() {
        UUID dispute = chains.registered(county.village());
        open(county.village(), dispute);
        press("不予受理");
        test(find(TextArea.class, dialog()).single()).setValue("写到一半");
        confirm("先不办");

        open(county.village(), dispute);
        press("不予受理");

        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("写到一半");
        assertThat(dialog().getElement().getTextRecursively()).contains("上次没写完的还在");
    }

    @SuppressWarnings("unchecked")
    private <T extends Enum<T>> RadioButtonGroup<T> choice(Class<T> kind) {
        return find(RadioButtonGroup.class, dialog()).all().stream()
                .filter(group -> group.getListDataView().getItem(0).getClass() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private void choose(String entry) {
        MenuItem more = find(MenuBar.class).single().getItems().getFirst();
        MenuItem wanted = more.getSubMenu().getItems().stream()
                .filter(item -> item.getElement().getTextRecursively().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
    }

    private void confirm(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }

    private void open(Actor actor, UUID dispute) {
        screen.sits(actor);
        navigate("case/" + dispute, CaseView.class);
    }

    private CaseFile file(UUID dispute) {
        return cases.open(county.village(), dispute).orElseThrow();
    }
}
