package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.OwnHolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard in a real browser: a figure, a bar and a cell of a table each open as many cases as they say. */
@ApplicationTest
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DashboardIT {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestCounty county;

    @Autowired
    JdbcClient jdbc;

    Browsers browsers;
    Page page;

    @BeforeEach
    void aQuarterOfCases() {
        for (int i = 0; i < 33; i++)
            insert(new BareCase(county.places().village(), APRIL).ends(APRIL.plusDays(i), "RESOLVED"));
        for (int i = 0; i < 3; i++)
            insert(new BareCase(county.places().village2(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        for (int i = 0; i < 2; i++) insert(new BareCase(county.places().village(), APRIL));
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeIt() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "township", "village"})
    void aFigureABarAndACellOpenAsManyCasesAsTheySay(String who) {
        page = browsers.signIn(Screen.DESKTOP, "zh-CN", who + "-" + county.number(), Counties.PASSWORD);

        openRate();
        Locator figure = page.locator(".lt-rate-hero .lt-rate-line .lt-nowrap a.lt-figure")
                .first();
        opens(figure, number(figure));

        openRate();
        Locator tiers = panel("纠纷止于哪一级");
        String settled =
                number(tiers.locator(".lt-chart-table tbody a.lt-figure").first());
        opens(tiers.locator("svg path[fill='#1a5687']").first(), settled);

        openRate();
        Locator due = panel("现在在办的，几时到期");
        due.locator(".lt-chart-toggle").click();
        Locator cell = due.locator(".lt-chart-table a.lt-figure").first();
        assertThat(cell).isVisible();
        opens(cell, number(cell));
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void whoHasNoMouseFindsTheLinksOfAChartInItsTable() {
        page = browsers.signIn(Screen.DESKTOP, "zh-CN", "county-" + county.number(), Counties.PASSWORD);
        openRate();
        Locator due = panel("现在在办的，几时到期");
        Locator link = due.locator(".lt-chart-table a.lt-figure").first();

        link.focus();

        assertThat(link).isInViewport();
        page.keyboard().press("Enter");
        page.waitForURL("**/disputes?*");
    }

    @Test
    void theWallShowsNothingAroundItAndEscLeadsBack() {
        page = browsers.signIn(Screen.DESKTOP, "zh-CN", "county-" + county.number(), Counties.PASSWORD);
        page.navigate(browsers.address() + "rate?wall");
        page.locator("lt-chart svg").first().waitFor();

        assertThat(page.locator(".lt-drawer")).isHidden();
        assertThat(page.locator(".lt-navbar")).isHidden();
        page.keyboard().press("Escape");
        assertThat(page.locator(".lt-drawer")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/rate\\?period=[^&]*$"));
    }

    private void openRate() {
        page.navigate(browsers.address() + "rate");
        page.locator("lt-chart svg").first().waitFor();
    }

    private void opens(Locator part, String cases) {
        part.click();
        page.waitForURL("**/disputes?*");
        assertThat(page.locator(".lt-summary")).containsText(Pattern.compile("^\\s*" + cases + " 件"));
    }

    private Locator panel(String title) {
        return page.locator(".lt-chart-panel", new Page.LocatorOptions().setHasText(title));
    }

    private static String number(Locator figure) {
        String number = figure.textContent().replaceAll("\\D", "");
        assertThat(number).isNotEmpty();
        return number;
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
