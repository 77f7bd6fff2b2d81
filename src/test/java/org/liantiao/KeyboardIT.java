package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.Keyboard;
import org.liantiao.testing.OwnHolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day's work by somebody who has a keyboard and no mouse. */
@ApplicationTest
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeyboardIT {
    @LocalServerPort
    int port;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    Browsers browsers;
    Page page;
    Keyboard keys;

    @BeforeEach
    void aBrowser() {
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeIt() {
        browsers.close();
    }

    @Test
    void signsInAndGoesPastTheDrawerInOneStep() {
        chains.accepted(county.village());
        signIn(Screen.DESKTOP);

        keys.press("Tab");
        Locator skip = page.locator(".lt-skip");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        assertThat(skip.boundingBox().height).isGreaterThan(24);
        keys.press("Enter");
        assertThat(page.locator("main")).isFocused();
        keys.press("Tab");
        assertThat(page.locator("main .lt-figure")).isFocused();
    }

    @Test
    void theLettersWorkEverywhereButInAField() {
        signIn(Screen.DESKTOP);
        keys.press("n");
        page.waitForURL("**/log/*");
        assertThat(page.locator("main")).isFocused();
        keys.press("Tab");
        keys.type("n/n");
        assertThat(field("一方姓名")).hasValue("n/n");
        assertThat(page).hasURL(Pattern.compile(".*/log/.*"));

        page.navigate(browsers.address() + "work");
        assertThat(page.locator("main")).containsText("今天没有要办的。");
        keys.press("/");
        assertThat(field("找纠纷")).isFocused();
        keys.type("没n/");
        keys.press("Enter");
        page.waitForURL("**/disputes?q=*");
        assertThat(page.locator("main")).containsText("没有这样的纠纷：找“没n/”。");
    }

    @Test
    void theLogFormIsReadAndFilledInTheOrderOfItsQuestions() {
        signIn(Screen.DESKTOP);
        keys.press("n");
        assertThat(page.locator("main.lt-log")).isFocused();

        assertThat(keys.stopsUpTo("button 登记"))
                .containsExactly(
                        "textbox 一方姓名",
                        "textbox 另一方姓名",
                        "button 一方再加人",
                        "button 另一方再加人",
                        "combobox 在哪里",
                        "textbox 具体地点，如：二组，村南鱼塘边",
                        "radio 婚姻家庭",
                        "textbox 怎么回事",
                        "radio 今天",
                        "combobox 哪天的事",
                        "button 有人要动手、寻短见，有家暴或牵涉孩子 有就点这里，没有不用点",
                        "button 补充电话、身份证、要求（现在不填也能登记）",
                        "checkbox 同时受理，给文号",
                        "button 登记");
    }

    @Test
    void aDisputeIsLogged() {
        signIn(Screen.DESKTOP);
        keys.press("n");
        assertThat(page.locator("main.lt-log")).isFocused();
        keys.press("Tab");
        keys.type("程德山");
        keys.press("Tab");
        keys.type("苏广田");
        keys.reach(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("婚姻家庭")));
        keys.press("Space");
        keys.press("ArrowRight");
        keys.reach(field("怎么回事"));
        keys.type("两家的娃在院里闹，大人也吵起来");
        keys.reach(button(page.locator("main"), "登记"));
        keys.press("Enter");

        assertThat(page.locator(".lt-big-code")).isVisible();
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void theFiltersOfAPhoneOpenAreFilledAndCloseByKeys() {
        chains.accepted(county.village());
        chains.escalated(county.village());
        signIn(Screen.PHONE);
        page.navigate(browsers.address() + "disputes");
        assertThat(page.locator("a.lt-card")).hasCount(2);

        Locator filter = button(page.locator("main"), "筛选");
        keys.reach(filter);
        keys.press("Enter");
        Locator dialog = dialog();
        keys.press("Escape");
        assertThat(dialog).isHidden();
        assertThat(filter).isFocused();

        keys.press("Enter");
        dialog = dialog();
        keys.reach(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("在哪级办")));
        keys.press("ArrowDown");
        page.locator("vaadin-select-item:focus").waitFor();
        keys.press("ArrowDown");
        keys.press("Enter");
        Locator see = button(dialog, "看 1 件");
        see.waitFor();
        keys.reach(see);
        keys.press("Enter");
        assertThat(dialog).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*disputes\\?.*at=VILLAGE.*"));
        assertThat(page.locator("a.lt-card")).hasCount(1);
        assertThat(filter).isFocused();
    }

    @Test
    void aRowIsSortedFoundAndOpened() {
        UUID first = chains.accepted(county.village());
        UUID second = chains.accepted(county.village());
        signIn(Screen.DESKTOP);
        page.navigate(browsers.address() + "disputes");
        assertThat(page.locator("vaadin-grid a")).hasCount(2);

        keys.reach(page.locator("vaadin-grid th").first());
        keys.press("Space");
        page.waitForURL("**/disputes?*sort=CODE");
        assertThat(page.locator("vaadin-grid th:focus")).isVisible();
        keys.press("Tab");
        keys.press("ArrowDown");
        keys.press("ArrowRight");
        assertThat(page.locator("vaadin-grid td:focus")).isVisible();
        keys.press("Enter");
        page.waitForURL("**/case/" + second);
        assertThat(page.locator("main.lt-case")).isFocused();
    }

    @Test
    void aStepIsTakenAndOneIsLeftAlone() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        signIn(Screen.DESKTOP);
        page.navigate(browsers.address() + "case/" + dispute);
        Locator up = button(page.locator("main"), "上报乡镇");
        keys.reach(up);
        keys.press("Enter");
        Locator dialog = dialog();
        keys.press("Escape");
        assertThat(dialog).isHidden();
        assertThat(up).isFocused();

        keys.press("Enter");
        dialog = dialog();
        keys.reach(dialog.getByRole(AriaRole.RADIO).first());
        keys.press("Space");
        keys.reach(dialog.getByRole(AriaRole.TEXTBOX));
        keys.type("村里定不了，请乡里勘测 n/");
        keys.reach(button(dialog, "上报乡镇"));
        keys.press("Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("请乡里勘测 n/");
        keys.press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator("main")).containsText("等乡镇审核");
        assertThat(page.locator("main")).isFocused();
    }

    private void signIn(Screen screen) {
        page = browsers.visit(screen, "zh-CN");
        keys = new Keyboard(page);
        assertThat(page.locator("input[name=username]")).isFocused();
        keys.type("village-" + county.number());
        keys.press("Tab");
        keys.type(Counties.PASSWORD);
        keys.press("Enter");
        page.locator("main.lt-work").waitFor();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator dialog() {
        Locator dialog = page.locator("vaadin-dialog[opened]").last();
        dialog.locator("vaadin-button").first().waitFor();
        return dialog;
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
