package org.liantiao.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.People;
import org.liantiao.base.Texts;
import org.liantiao.exchange.Ledgers;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.SignedInAs;
import org.liantiao.testing.SignedInAs.Who;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestConfiguration.class, LedgerViewTest.AtOnce.class})
@ViewPackages(classes = RosterView.class)
@SignedInAs(Who.ADMIN)
class RosterViewTest extends SpringBrowserlessTest {
    private static final List<String> HEADINGS = List.of("姓名", "用户名", "单位或村");

    @Autowired
    People people;

    TestCounty here;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        here = Who.county();
    }

    @Test
    void showsWhoWouldComeInBringsThemAndGivesTheirCodes() {
        String login = "song" + here.number();
        String village = here.places().village().name();
        navigate(RosterView.class);
        choose(HEADINGS, List.of("宋桂兰", login, village), List.of("周敏", "", "没有的村"));

        assertThat(text()).contains("2文件里的行", "1能添加", "1要改", "0已经在", "添加 1 人");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(people.existsByLogin(login)).isFalse();
        test(find(Button.class).withText("添加 1 人").single()).click();
        assertThat(text()).contains("已添加 1 人，共 1 人");
        poll();

        assertThat(people.existsByLogin(login)).isTrue();
        assertThat(text()).contains("1 人").doesNotContain("已添加 1 人，共 1 人");
        assertThat(find(Anchor.class).withClassName("lt-download").all()).hasSize(2);
    }

    @Test
    void saysWhenThereIsNobodyToAddAndWhatIsWrongWithAFile() {
        navigate(RosterView.class);
        choose(HEADINGS, List.of("周敏", "", "没有的村"));
        assertThat(text()).contains("没有能添加的人。");

        choose(List.of("别的", "表"));
        assertThat(text()).doesNotContain("没有能添加的人。").contains("姓名");
    }

    @SafeVarargs
    private void choose(List<String>... rows) {
        test(find(Upload.class).single()).upload("花名册.xlsx", "application/octet-stream", Ledgers.roster(List.of(rows)));
        roundTrip();
        poll();
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
