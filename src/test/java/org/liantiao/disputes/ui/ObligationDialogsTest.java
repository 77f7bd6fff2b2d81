package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Performances;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has to do what, as a village types it into the agreement, sees it on the page of the case, and records it as done. */
@ApplicationTest
class ObligationDialogsTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    UUID dispute;

    @BeforeEach
    void aCaseToSettle() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        clock.reset();
        dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        open();
    }

    @Test
    void anItemIsTypedInARowAndARefusalStandsBesideItsField() {
        agreeOrally();
        addItem("付赔偿款", "一千");
        confirm("记下协议");

        assertThat(field("多少元（可不填）").isInvalid()).isTrue();
        assertThat(field("做什么").getValue()).as("what was typed stays").isEqualTo("付赔偿款");
        test(field("多少元（可不填）")).setValue("1000");
        confirm("记下协议");

        assertThat(screen.text()).contains("1. 苏广田向程德山：付赔偿款，1000 元", "还有 30 天", "记履行");
        assertThat(items()).singleElement().extracting(ObligationLine::debtor).isEqualTo("苏广田");
    }

    @Test
    void aSumIsDividedIntoInstalmentsThatCanBeTakenAwayAgain() {
        agreeOrally();
        addItem("还借款", "1000");
        press("分期");
        find(IntegerField.class, dialog()).withCaption("分几期").single().setValue(3);
        press("分开");
        assertThat(text()).contains("第 3 项", "各项合计 1000 元");

        press("加一项");
        test(find(Button.class, dialog()).all().stream()
                        .filter(button -> "去掉这一项".equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(text()).contains("各项合计 667 元");
        confirm("记下协议");

        assertThat(items()).extracting(ObligationLine::what).containsExactly("还借款（第2期）", "还借款（第3期）");
        assertThat(items())
                .extracting(ObligationLine::performBy)
                .containsExactly(chains.today().plusMonths(2), chains.today().plusMonths(3));
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionEnded() {
        agreeOrally();
        addItem("付赔偿款", "1000");
        press("加一项");
        assertThat(jdbc.sql("select content_sealed from draft where dispute_id = ?")
                        .param(dispute)
                        .query(String.class)
                        .single())
                .doesNotContain("付赔偿款");

        dialog().close();
        open();
        agreeOrally();
        assertThat(find(TextField.class, dialog()).withCaption("做什么").all())
                .extracting(TextField::getValue)
                .containsExactly("付赔偿款", "");
        assertThat(find(TextField.class, dialog())
                        .withCaption("多少元（可不填）")
                        .all()
                        .getFirst()
                        .getValue())
                .isEqualTo("1000");
        confirm("记下协议");
        assertThat(items()).singleElement().extracting(ObligationLine::what).isEqualTo("付赔偿款");
    }

    @Test
    void whatWasRecordedByMistakeIsStruckThroughAndCanBeRecordedAnew() {
        agreeOrally();
        addItem("付赔偿款", "1000");
        confirm("记下协议");
        press("记履行");
        test(field("这次多少元")).setValue("400");
        confirm("记履行");

        press("撤回");
        confirm("撤回这条记录");
        TextArea reason = find(TextArea.class, dialog()).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("付的是另一笔");
        confirm("撤回这条记录");

        assertThat(screen.text()).contains("撤回：付的是另一笔").doesNotContain("还差 600 元");
        assertThat(find(Span.class).all())
                .filteredOn(span -> span.hasClassName("lt-struck"))
                .singleElement()
                .satisfies(span -> assertThat(span.getText()).contains("400 元"));
    }

    @Test
    void anAgreementWithoutItemsIsRecordedAsEver() {
        agreeOrally();
        confirm("记下协议");

        assertThat(items()).isEmpty();
        press("记履行");
        confirm("记履行");
        assertThat(screen.text()).contains("协议已履行");
    }

    @Test
    void aPartIsPaidTheRestIsLateAndTheWaysOnAreOffered() {
        agreeOrally();
        addItem("付赔偿款", "1000");
        confirm("记下协议");

        press("记履行");
        assertThat(text()).contains("剩下的都履行了");
        TextField paid = field("这次多少元");
        assertThat(paid.getHelperText()).isEqualTo("还差 1000 元，不填就是全部");
        test(paid).setValue("1200");
        confirm("记履行");
        assertThat(paid.getErrorMessage()).isEqualTo("这一项只差 1000 元，不能多记。");
        test(paid).setValue("400");
        confirm("记履行");
        assertThat(screen.text()).contains("已付 400 元，还差 600 元").doesNotContain("逾期");

        clock.advance(Duration.ofDays(35));
        open();
        assertThat(screen.text()).contains("逾期 5 天", "再次调解", "告知起诉");
        press("记督促");
        test(find(TextArea.class, dialog()).single()).setValue("卖了粮就给");
        confirm("记下督促");
        assertThat(screen.text()).contains("督促过 1 次", "卖了粮就给");
        press("告知起诉");
        assertThat(text()).contains("人民调解法第三十二条");
        confirm("记下告知");
        press("再次调解");
        test(find(TextArea.class, dialog()).single()).setValue("剩下的分两次");
        confirm("再次调解");
        assertThat(screen.text()).contains("协议没履行，再次调解，新一轮", "村办理中");
    }

    @Test
    void theLatestUrgingIsTheLastThatHappenedNotTheLastThatWasEntered() {
        chains.agreeOrally(county.village(), dispute).orThrow();
        clock.advance(Duration.ofDays(35));
        for (int daysAgo : List.of(1, 4))
            performances
                    .urge(county.village(), Ids.next(), dispute, chains.today().minusDays(daysAgo), "催过")
                    .orThrow();
        open();

        LocalDate yesterday = chains.today().minusDays(1);
        assertThat(screen.text())
                .contains("督促过 2 次，最近 " + yesterday.getMonthValue() + "月" + yesterday.getDayOfMonth() + "日");
    }

    private void agreeOrally() {
        press("达成协议");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<AgreementForm> form =
                find(RadioButtonGroup.class, dialog()).single();
        form.setValue(AgreementForm.ORAL);
        test(find(TextArea.class, dialog()).single()).setValue("各让一步");
    }

    private void addItem(String what, String yuan) {
        press("加一项");
        test(field("做什么")).setValue(what);
        test(field("多少元（可不填）")).setValue(yuan);
    }

    private List<ObligationLine> items() {
        return Objects.requireNonNull(
                        cases.open(county.village(), dispute).orElseThrow().agreement())
                .obligations();
    }

    private TextField field(String caption) {
        return find(TextField.class, dialog()).withCaption(caption).single();
    }

    private String text() {
        return dialog().getElement().getTextRecursively();
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

    private void open() {
        screen.sits(county.village());
        navigate("case/" + dispute, CaseView.class);
    }
}
