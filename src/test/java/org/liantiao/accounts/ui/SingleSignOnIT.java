package org.liantiao.accounts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.SingleSignOnTested;
import org.liantiao.testing.TestProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The button below the form, in a real browser: with the keyboard alone, to the provider and back. */
@SingleSignOnTested
class SingleSignOnIT {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);

    @LocalServerPort
    int port;

    @Autowired
    TestProvider provider;

    @Autowired
    TestCounty county;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void theProviderAnswers() throws IOException {
        provider.open(clock);
    }

    @Test
    void aVillageMediatorComesInAndWhomNobodyKnowsIsToldWhatToDo() {
        try (Browsers browsers = new Browsers(port)) {
            provider.vouchFor("nobody-" + county.number());
            Page tab = browsers.visit(Screen.PHONE, "zh-CN");
            tab.navigate(browsers.address() + "me");
            assertThat(tab.locator("a.lt-sign-on-link")).isVisible(PATIENTLY);
            Browsers.picture(tab, "single-sign-on-phone");
            press(tab, "统一身份认证登录");
            assertThat(tab.getByText("用这种方式进不来")).isVisible(PATIENTLY);

            Browsers.picture(tab, "single-sign-on-refused");
            provider.vouchFor("village-" + county.number());
            press(tab, "统一身份认证登录");
            assertThat(tab.locator("h1")).hasText("我的");

            Page other = browsers.visit(Screen.DESKTOP, "en");
            other.navigate(browsers.address());
            assertThat(other.locator("a.lt-sign-on-link")).isVisible(PATIENTLY);
            Browsers.picture(other, "single-sign-on-desktop");
            press(other, "Sign in with county account");
            assertThat(other.locator("main .lt-panel").first()).isVisible(PATIENTLY);
            assertThat(browsers.complaints()).isEmpty();
        }
    }

    /** From the password on with the tabulator. */
    private static void press(Page tab, String words) {
        Locator link = tab.locator("a.lt-sign-on-link");
        assertThat(link).hasText(words);
        tab.locator("input[name=password]").focus();
        for (int steps = 0; steps < 5 && !focused(link); steps++) tab.keyboard().press("Tab");
        assertThat(focused(link)).isTrue();
        tab.keyboard().press("Enter");
    }

    private static boolean focused(Locator link) {
        return (Boolean) link.evaluate("link => document.activeElement === link");
    }
}
