package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Crawler;
import org.liantiao.testing.HostileTexts;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Whoever may type anything types scripts: fifty of them stand in whatever the demo county keeps as text, and are typed into
 * every field that a screen or a dialog has. The browser shows all of it as the text it is.
 */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class ScriptsIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    Browsers browsers;

    @BeforeEach
    void theCountyIsFullOfThem() {
        HostileTexts.into(jdbc);
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    /** A page that took them for markup would be found out, but for those that are harmful elsewhere than in markup. */
    @Test
    void areNoticedWhereTheyAreNoTextAnyMore() {
        Page page = browsers.visit(Screen.DESKTOP, "zh-CN");
        long noticed = HostileTexts.ALL.stream()
                .filter(text -> {
                    page.evaluate("text => document.body.innerHTML = text", text);
                    return !Crawler.alive(page).isEmpty();
                })
                .count();
        assertThat(noticed).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "township", "county", "auditor", "admin"})
    void stayTextOnEveryScreenAndInEveryFieldOf(String login) {
        Crawler crawler = new Crawler(browsers, login);
        List<String> seen = crawler.through();
        assertThat(crawler.alive()).isEmpty();
        assertThat(browsers.complaints()).isEmpty();
        assertThat(seen).as("screens looked at").hasSizeGreaterThan(10);
        assertThat(crawler.pressed()).as("buttons pressed").hasSizeGreaterThan(5);
        assertThat(crawler.shown()).as("the texts do stand on screens").isPositive();
    }
}
