package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The linked chain as people live it, in a real browser: the village logs, the township passes on, the county settles. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class ChainIT {
    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    Browsers browsers;
    Screen screen;
    String caseAddress;

    @BeforeEach
    void aCounty() {
        clock.reset();
        county = counties.make();
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @ParameterizedTest
    @EnumSource
    void aDisputeGoesUpFromTheVillageIsSettledByTheCountyAndTheRateMoves(Screen screen) {
        this.screen = screen;
        Page village = sitDown("village");
        log(village);
        recordASession(village, "村里谈了一次，没谈拢");
        escalate(village, "上报乡镇", "村里定不了");

        Page township = sitDown("township");
        takeOver(township);
        recordASession(township, "乡里量了地，还差四百元");
        escalate(township, "上报县", "差四百元，双方都不让");

        Page supervisor = sitDown("county");
        supervisor.navigate(browsers.address() + "rate");
        assertThat(supervisor.locator("main")).containsText("0 ÷ 0");

        Page centre = sitDown("county2");
        takeOver(centre);
        settle(centre);

        supervisor.navigate(browsers.address() + "rate");
        assertThat(supervisor.locator("main")).containsText("1 ÷ 1");
        picture(supervisor, "rate");
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    private void log(Page page) {
        page.navigate(browsers.address() + "log");
        page.getByLabel("一方姓名", new Page.GetByLabelOptions().setExact(true)).fill("程德山");
        page.getByLabel("另一方姓名", new Page.GetByLabelOptions().setExact(true)).fill("苏广田");
        choose(page.locator("main"), "山林土地");
        page.getByLabel("怎么回事").fill("承包地地边说不清，程家说苏家多种了半垄，要补 1200 元");
        picture(page, "log");
        press(page.locator("main"), "登记");
        assertThat(page.locator(".lt-big-code")).hasText(Pattern.compile("LS26-\\d{5}"));
        picture(page, "logged");
        press(page.locator("main"), "接着办");
        page.waitForURL("**/case/**");
        caseAddress = page.url();
        picture(page, "case-accepted");
    }

    /** The button of a case that has no sitting plans one; recording stands in the menu or beside it. */
    private void recordASession(Page page, String record) {
        act(page, "记一次调解");
        Locator dialog = dialog(page);
        choose(dialog, "未成");
        dialog.getByLabel("经过和结果").fill(record);
        press(dialog, "记下来");
        assertThat(page.locator("main")).containsText("未成");
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private void escalate(Page page, String button, String reason) {
        act(page, button);
        Locator dialog = dialog(page);
        choose(dialog, "调过了，谈不拢");
        dialog.getByLabel("理由").fill(reason);
        picture(page, "escalate-" + button);
        press(dialog, button);
        assertThat(page.locator("main")).containsText("审核");
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private void takeOver(Page page) {
        page.navigate(browsers.address() + "rulings?case=" + caseAddress.replaceAll(".*/", ""));
        choose(page.locator("main"), "直接调处");
        picture(page, "ruling");
        press(page.locator("main"), "确定：直接调处");
        page.getByText("等我定的", new Page.GetByTextOptions())
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(5000));
        page.navigate(caseAddress);
    }

    private void settle(Page page) {
        act(page, "达成协议");
        Locator dialog = dialog(page);
        choose(dialog, "口头");
        dialog.getByLabel("谈好了什么").fill("苏家补程家一千元，地边按勘测图走");
        picture(page, "agreement");
        press(dialog, "记下协议");
        assertThat(page.locator("main")).containsText("已达成协议");
        picture(page, "case-settled");
    }

    /** A step's button stands on the page, or in its menu. */
    private static void act(Page page, String step) {
        Locator button = page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(step))
                .first();
        page.locator("main h1").first().waitFor();
        if (button.isVisible()) {
            button.click();
            return;
        }
        page.locator("vaadin-menu-bar vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(step))
                .click();
    }

    private static Locator dialog(Page page) {
        Locator dialog = page.locator("vaadin-dialog[opened]").last();
        dialog.locator("vaadin-button").first().waitFor();
        return dialog;
    }

    private static void choose(Locator where, String choice) {
        where.locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText(choice))
                .first()
                .click();
    }

    private static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private Page sitDown(String kind) {
        return browsers.signIn(screen, "zh-CN", kind + "-" + county.number(), Counties.PASSWORD);
    }

    private void picture(Page page, String name) {
        Browsers.picture(page, name + "-" + screen);
    }
}
