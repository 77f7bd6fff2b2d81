package org.liantiao.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Chains;
import org.liantiao.reviews.Answer;
import org.liantiao.reviews.Findings;
import org.liantiao.reviews.Sheets;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is reviewed on screen, from the page of its case to the answer of those who had it. */
@ApplicationTest
class ReviewScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    AtTheScreen screen;

    @Autowired
    JdbcClient jdbc;

    private UUID dispute;

    @BeforeEach
    void aSettledCase() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
    }

    @Test
    void aReviewGoesFromTheCaseToTheSheetAndWhatIsTypedStays() {
        screen.sits(county.township());
        screen.opens("case/" + dispute);
        press("评这份案卷");
        assertThat(screen.address()).startsWith("review/");

        find(IntegerField.class).all().getFirst().setValue(8);
        answer(Answer.NOT_MET);
        String address = screen.address();
        screen.opens("work");
        assertThat(screen.text()).contains("我没评完的 1 份");
        screen.opens(address);

        assertThat(find(IntegerField.class).all().getFirst().getValue()).isEqualTo(8);
        assertThat(screen.text()).contains("已评 2 项");
        press("评完");
        assertThat(screen.text()).contains("还有 10 项没评");
    }

    @Test
    void anAddressThatIsClosedLeavesItsRouteInTheTrailAndNotWhatWasTyped() {
        screen.sits(county.village());
        screen.opens("review/11010119900307771X");

        assertThat(jdbc.sql("select content from trail_entry where kind = 'access.refused' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("review/:id")
                .doesNotContain("1101011990");
    }

    @Test
    void aReviewThatSomebodyElseBeganIsTakenOverOnItsPage() {
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();
        screen.sits(county.township2());
        screen.opens("review/" + sheet);
        assertThat(screen.text()).contains(county.township().name() + " 开始评的");

        press("接手这份评查");

        assertThat(find(Button.class).withText("评完").all()).hasSize(1);
        assertThat(screen.text())
                .contains(
                        county.township().name() + " 开始评的，" + county.township2().name() + " 接着评");
    }

    @Test
    void aFindingGoesToThoseWhoHadTheCaseAndComesBackAnswered() {
        screen.sits(county.township());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();
        screen.opens("review/" + sheet);
        find(IntegerField.class).all().forEach(field -> field.setValue(field.getMax()));
        groups().forEach(group -> group.setValue(Answer.MET));
        press("记一个问题");
        find(TextArea.class).withCaption("什么问题").single().setValue("没有回访记录");
        assertThat(find(Select.class).withCaption("谁来整改").single().getValue())
                .isEqualTo(county.bodies().villageCommittee().id());
        press("记下");
        press("评完");
        assertThat(screen.text()).contains("合格", "没有回访记录", "待整改");

        screen.sits(county.village());
        screen.opens("work");
        assertThat(screen.text()).contains("待整改 1 个", "没有回访记录");
        screen.opens("case/" + dispute);
        press("已整改");
        find(TextArea.class).withCaption("改了什么").single().setValue("回访记录补上了");
        test(find(Button.class).withText("已整改").all().getLast()).click();

        assertThat(findings.desk(county.township()).toConfirm()).hasSize(1);
        assertThat(screen.text()).contains("已答复", "回访记录补上了");
    }

    private void press(String text) {
        java.util.List<Button> buttons = find(Button.class).withText(text).all();
        assertThat(buttons).as(screen.address() + screen.text()).isNotEmpty();
        test(buttons.getFirst()).click();
    }

    private void answer(Answer answer) {
        groups().getFirst().setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private java.util.List<RadioButtonGroup<Answer>> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Answer>) group)
                .toList();
    }
}
