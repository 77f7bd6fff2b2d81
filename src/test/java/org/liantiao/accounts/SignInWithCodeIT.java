package org.liantiao.accounts;

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

/** The password, then the code, with the keyboard alone; between the two nothing is open. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class SignInWithCodeIT {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);

    @LocalServerPort
    int port;

    @Autowired
    Counties counties;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    AdjustableClock clock;

    @Test
    void theCodeIsAskedForAfterThePasswordAndLeadsWhereOneWantedToGo() {
        String login = "township-" + counties.make().number();
        byte[] secret = factors.newSecret();
        Account own = (Account) signIns.tryPassword(login, Counties.PASSWORD, Visitor.at("192.0.2.30"))
                .orThrow();
        factors.enrol(own, Counties.PASSWORD, secret, Totp.code(secret, clock.instant()))
                .orThrow();
        clock.advance(Duration.ofSeconds(30));
        try (Browsers browsers = new Browsers(port)) {
            Page tab = browsers.visit(Screen.PHONE, "zh-CN");
            tab.navigate(browsers.address() + "me");
            tab.locator("input[name=username]").fill(login);
            tab.keyboard().press("Tab");
            tab.keyboard().type(Counties.PASSWORD);
            tab.keyboard().press("Enter");
            Locator code = tab.locator("input[name=code]");
            assertThat(code).isVisible(PATIENTLY);

            tab.navigate(browsers.address() + "work");
            assertThat(code).isVisible(PATIENTLY);
            code.fill("000000");
            tab.keyboard().press("Enter");
            assertThat(tab.getByText("验证码不对")).isVisible(PATIENTLY);

            code.fill(Totp.code(secret, clock.instant()));
            tab.keyboard().press("Enter");
            assertThat(tab.locator("main .lt-panel").first()).isVisible(PATIENTLY);
            tab.navigate(browsers.address() + "me");
            assertThat(tab.getByText("登录着的地方")).isVisible(PATIENTLY);
        }
    }
}
