package org.liantiao.accounts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

/** Somebody walks away from an open tab: it signs them out by itself, says so, and leads back to the sign-in. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.session.timeout=15s", "vaadin.heartbeatInterval=2"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class IdleIT {
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Test
    void anUntouchedOpenTabIsSignedOut() {
        try (Browsers browsers = new Browsers(port)) {
            Page tab = browsers.visit(Screen.DESKTOP, "zh-CN");
            tab.navigate(browsers.address() + "me");
            tab.locator("input[name=username]")
                    .fill("township-" + counties.make().number());
            tab.locator("input[name=password]").fill(Counties.PASSWORD);
            String before = session(tab);
            tab.locator("button[type=submit]").click();
            assertThat(tab.locator("h1")).hasText("我的");
            assertThat(session(tab)).isNotEqualTo(before);

            Locator expired = tab.getByText("已经退出登录");
            assertThat(expired).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
            expired.click();
            assertThat(tab.locator("input[name=username]")).isVisible();
        }
    }

    private static String session(Page tab) {
        return tab.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
