package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.AgreementMatter;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.Harm;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** The court’s confirmation and what was prevented, as a village records them on the page of a case. */
@ApplicationTest
class CourtDialogsTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Cases cases;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theDaysLeftLeadToTheApplicationAndThatToTheAnswer() {
        UUID dispute = chains.accepted(county.village());
        chains.agreeOrally(county.village(), dispute).orThrow();
        open(dispute);
        assertThat(screen.text()).contains("还可申请 3");

        press("记申请");
        assertThat(dialog().getElement().getTextRecursively()).contains("这件是口头协议");
        assertThat(find(TextField.class, dialog()).single().getValue())
                .isEqualTo(county.places().county().name() + "人民法院");
        test(find(Checkbox.class, dialog()).single()).click();
        RadioButtonGroup<AgreementMatter> matter = choice();
        matter.setValue(AgreementMatter.STATUS);
        confirm("记下申请");
        assertThat(matter.isInvalid()).isTrue();
        assertThat(matter.getErrorMessage()).contains("民诉法解释第三百五十五条");
        matter.setValue(AgreementMatter.CLAIM);
        confirm("记下申请");
        assertThat(screen.text()).contains("等法院答复").doesNotContain("还可申请 3");

        press("记法院答复");
        RadioButtonGroup<CourtAnswer> answer = choice();
        answer.setValue(CourtAnswer.CONFIRMED);
        confirm("记下答复");
        TextField document = find(TextField.class, dialog()).single();
        assertThat(document.isInvalid()).isTrue();
        test(document).setValue("（2026）豫0423诉前调确8号");
        confirm("记下答复");
        assertThat(screen.text()).contains("确认有效", "（2026）豫0423诉前调确8号");
    }

    @Test
    void whatSettlingPreventedIsAskedForFoldedAwayAndNeedsNoAnswer() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        open(dispute);

        press("达成协议");
        assertThat(find(Details.class, dialog()).single().isOpened()).isFalse();
        RadioButtonGroup<AgreementForm> form = choice();
        form.setValue(AgreementForm.ORAL);
        test(find(TextArea.class, dialog()).single()).setValue("各让一步");
        IntegerField people =
                find(IntegerField.class, dialog()).withCaption("民转刑（几人）").single();
        people.setValue(0);
        confirm("记下协议");
        assertThat(people.isInvalid()).isTrue();
        people.setValue(2);
        confirm("记下协议");

        assertThat(screen.text()).contains("民转刑 2 人");
        assertThat(agreement(dispute).prevented()).isEqualTo(Map.of(Harm.CRIME, 2));
    }

    private CaseFile.AgreementLine agreement(UUID dispute) {
        return Objects.requireNonNull(
                cases.open(county.village(), dispute).orElseThrow().agreement());
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice() {
        return find(RadioButtonGroup.class, dialog()).single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private void confirm(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }

    private void open(UUID dispute) {
        screen.sits(county.village());
        navigate("case/" + dispute, CaseView.class);
    }
}
