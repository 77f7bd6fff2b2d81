package org.liantiao.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** A sample is announced, waits for its seed, is drawn, and leads to the sheets; the auditor fills in one of them. */
@ApplicationTest
class SampleScreensTest extends SpringBrowserlessTest {
    private static final LocalDateTime JULY = LocalDateTime.of(2026, 7, 2, 9, 0);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void aQuarterOfSettlements() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        for (int i = 0; i < 4; i++) {
            var dispute = chains.accepted(county.village());
            chains.session(county.village(), dispute).orThrow();
            chains.agreeOrally(county.village(), dispute).orThrow();
        }
        clock.set(JULY);
    }

    @Test
    void aSampleGoesFromItsAnnouncementToTheSheets() {
        screen.sits(county.county());
        screen.opens("rate/samples");
        assertThat(screen.text()).contains("还没有抽查过。");

        press("公布一次抽查");
        press("公布并锁定名单");
        assertThat(find(TextField.class).withCaption("拿什么当种子").single().isInvalid())
                .isTrue();
        find(TextField.class).withCaption("拿什么当种子").single().setValue("7月3日上证指数收盘");
        find(DayField.class)
                .withCaption("哪天能知道")
                .single()
                .setValue(JULY.toLocalDate().plusDays(1));
        press("公布并锁定名单");
        assertThat(screen.text()).contains("名单已锁定", "村一级办结", "4 件，抽 4", "7月3日上证指数收盘");
        assertThat(find(Button.class).withText("抽取").single().isEnabled()).isFalse();

        clock.set(JULY.plusDays(1));
        screen.opens("rate/samples");
        press("抽取");
        find(TextField.class).withCaption("种子").single().setValue("3385.16");
        test(find(Button.class).withText("抽取").all().getLast()).click();
        assertThat(screen.text()).contains("重抽一遍，结果一样", "核查后调成率", "已评 0 件，共抽 4 件");

        press("评查");
        assertThat(screen.address()).startsWith("review/");
        assertThat(screen.text()).contains("电话回访", "看完整号码");
        String begun = screen.address();

        screen.sits(county.auditor());
        screen.opens("rate/samples");
        assertThat(screen.text()).contains("重抽一遍，结果一样", "在评");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("公布一次抽查");
        press("评查");
        assertThat(screen.address()).startsWith("review/").isNotEqualTo(begun);
        assertThat(find(Button.class).withText("评完").all()).hasSize(1);

        screen.opens("case/"
                + find(Anchor.class).withText("看案卷").all().getFirst().getHref().substring("case/".length()));
        assertThat(screen.text()).contains(county.village().organisationName());
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("重新启动", "评这份案卷");
    }

    private void press(String text) {
        List<Button> buttons = find(Button.class).withText(text).all();
        assertThat(buttons).as(screen.address() + screen.text()).isNotEmpty();
        test(buttons.getFirst()).click();
    }
}
