package org.liantiao.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.supervision.Issuing;
import org.liantiao.supervision.OrderForm;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** An order goes over the screens, from the page of a case to the ledger. */
@ApplicationTest
class OrderScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Issuing issuing;

    @Autowired
    AdjustableClock clock;

    @Autowired
    AtTheScreen screen;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void anOrderGoesFromTheCaseToThoseAskedAndBack() {
        UUID dispute = chains.accepted(county.village());
        screen.sits(county.county());
        screen.opens("case/" + dispute);
        assertThat(screen.text()).contains("督办这件");
        screen.opens("orders/new?case=" + dispute);
        press("发出督办");
        assertThat(screen.address()).startsWith("orders/new");
        find(TextField.class).withCaption("事由").single().setValue("拖得久");
        find(TextArea.class).withCaption("要求").single().setValue("十天内见面谈一次");
        press("发出督办");
        String order = screen.address();
        assertThat(order).startsWith("order/");

        screen.sits(county.village());
        screen.opens("work");
        assertThat(screen.text()).contains("待签收 1 件", "拖得久");
        screen.opens(order);
        press("签收");
        confirm("签收");
        press("答复");
        find(TextArea.class).withCaption("办了什么，结果怎样").single().setValue("谈拢了");
        confirm("答复");
        assertThat(screen.text()).contains("待销号", "谈拢了");

        screen.sits(county.county());
        screen.opens("work");
        assertThat(screen.text()).contains("已答复，等销号 1 件");
        screen.opens(order);
        press("销号");
        find(TextArea.class).withCaption("核查结果").single().setValue("属实");
        confirm("销号");
        screen.opens("orders?show=CLOSED");
        assertThat(screen.text()).contains("已销号（1）", "拖得久");
    }

    @Test
    void theLedgerSaysWhenThereIsNothingAndPutsWhatIsOverdueFirst() {
        screen.sits(county.county());
        screen.opens("orders");
        assertThat(screen.text()).contains("这段时间没有发过督办");
        issue("先发的");
        clock.set(issuing.offeredDay().plusDays(3));
        issue("后发的");

        screen.opens("orders");

        assertThat(screen.text()).contains("逾期 3 天");
        assertThat(screen.text().indexOf("先发的")).isLessThan(screen.text().indexOf("后发的"));
        screen.opens("orders?show=WITHDRAWN");
        assertThat(screen.text()).contains("没有这样的督办");
        screen.sits(county.township());
        screen.opens("orders");
        assertThat(screen.text()).contains("先发的").doesNotContain("发督办");
    }

    @Test
    void onNewYearsDayWhatIsStillOpenStandsBesideAnEmptyYear() {
        clock.set(LocalDate.of(2025, 12, 22));
        issue("去年发的");
        clock.set(LocalDate.of(2026, 1, 1));
        screen.sits(county.county());

        screen.opens("orders");

        assertThat(screen.text()).contains("这段时间没有发过督办", "以前发出、还没销号的（1）", "去年发的");
        screen.opens("orders?show=CLOSED");
        assertThat(screen.text()).doesNotContain("去年发的");
    }

    @Test
    void onASealedCaseThereIsOnlyTakingItBackAndTheReason() {
        UUID dispute = chains.accepted(county.village());
        UUID order = issuing.issue(
                        county.county(),
                        Ids.next(),
                        new OrderForm(
                                Grade.ORDINARY,
                                Occasion.CASE,
                                dispute,
                                null,
                                county.bodies().villageCommittee().id(),
                                "拖得久",
                                "见面谈",
                                issuing.offeredDay()))
                .orThrow();
        screen.sits(county.county());
        screen.opens("order/" + order);
        assertThat(links()).contains("case/" + dispute);
        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of("FAMILY_VIOLENCE"), "")
                .orThrow();

        screen.opens("orders");
        screen.opens("order/" + order);

        assertThat(links()).doesNotContain("case/" + dispute);
        assertThat(screen.text()).contains("涉及保密案件", "撤回").doesNotContain("拖得久", "见面谈", "延期", "打印督办通知书");
    }

    @Test
    void aPlaceBelowTheTargetOrWithHintsIsOrderedFromItsPage() {
        UUID township = county.places().township().id();
        screen.sits(county.county());
        screen.opens("rate/checks?area=" + township);
        assertThat(links()).contains("orders/new?occasion=HINT&area=" + township);
        screen.opens("rate?area=" + township);
        assertThat(links()).contains("orders/new?occasion=RATE&area=" + township);
        screen.opens("rate");
        assertThat(links())
                .noneMatch(
                        href -> href.endsWith("area=" + county.places().county().id()));
        screen.sits(county.county2());
        screen.opens("rate?area=" + township);
        assertThat(links()).noneMatch(href -> href.startsWith("orders/new"));
    }

    @Test
    void theLedgerGoesOutAsOftenAsTheCountyAllows() {
        issue("一件");
        screen.sits(county.county());
        screen.opens("orders");
        for (int i = 0; i < 20; i++) assertThat(taken("导出台账")).isGreaterThan(1000);

        assertThat(taken("导出台账")).isLessThan(500);
        assertThat(taken("打印台账")).isLessThan(500);
    }

    /** How many bytes a link gave. */
    private int taken(String text) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        Anchor link = find(Anchor.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
        test(link).download(bytes);
        return bytes.size();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void issue(String subject) {
        issuing.issue(
                        county.county(),
                        Ids.next(),
                        new OrderForm(
                                Grade.LISTED,
                                Occasion.RATE,
                                null,
                                null,
                                county.bodies().villageCommittee().id(),
                                subject,
                                "逐件清理",
                                issuing.offeredDay()))
                .orThrow();
    }

    private void press(String text) {
        List<Button> buttons = find(Button.class).withText(text).all();
        assertThat(buttons).as(screen.address() + screen.text()).isNotEmpty();
        test(buttons.getFirst()).click();
    }

    /** The dialog's own button, which came last. */
    private void confirm(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
