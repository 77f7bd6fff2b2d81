package org.liantiao.accounts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A working day is over while somebody types: the tab signs them out by itself, and what they typed is there afterwards. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"liantiao.longest-session=12h", "vaadin.heartbeatInterval=2"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class LongestSessionIT {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private static final String FACTS = "欧阳家的排水沟淹了南边的菜地，要赔八百元";

    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    @Test
    void theTabThatIsTooOldIsSignedOutAndWhatWasTypedSurvives() {
        String login = "township-" + counties.make().number();
        try (Browsers browsers = new Browsers(port)) {
            Page tab = browsers.visit(Screen.DESKTOP, "zh-CN");
            tab.navigate(browsers.address() + "log");
            signIn(tab, login);
            Browsers.untilAnswered(tab, FACTS, () -> {
                tab.getByLabel("怎么回事").fill(FACTS);
                tab.getByLabel("怎么回事").press("Tab");
            });
            assertThat(tab.locator(".lt-saved")).containsText("已自动保存");

            clock.advance(Duration.ofHours(12));

            Locator expired = tab.getByText("已经退出登录");
            assertThat(expired).isVisible(PATIENTLY);
            expired.click();
            signIn(tab, login);
            assertThat(tab.getByLabel("怎么回事")).hasValue(FACTS);
        }
    }

    private static void signIn(Page tab, String login) {
        tab.locator("input[name=username]").fill(login);
        tab.locator("input[name=password]").fill(Counties.PASSWORD);
        tab.locator("input[name=password]").press("Enter");
        assertThat(tab.getByLabel("怎么回事")).isVisible(PATIENTLY);
    }
}
