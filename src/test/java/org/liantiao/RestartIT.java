package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.RunningJar;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody is in the middle of logging a dispute when the service is restarted for an update. They sign in again and go on
 * where they were; the log tells who did what in which request, and nothing about anybody.
 */
class RestartIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double PATIENCE = 60_000;
    private static final String NAME = "欧阳问渠";
    private static final String PHONE = "13783750419";
    private static final String FACTS = "欧阳家的排水沟淹了南边的菜地，要赔八百元";
    /** As the demo county keeps its embedded database. */
    private static final String DATABASE = "/data/liantiao;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    @TempDir
    Path folder;

    @Test
    void whatWasBeingTypedIsThereAfterARestartAndNotInTheLog() throws Exception {
        Map<String, String> environment = Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "LIANTIAO_LOG_FORMAT", "ecs",
                // Says something in every request.
                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_ORM_JPA", "DEBUG");
        try (RunningJar first = RunningJar.start(folder, environment);
                Browsers browsers = new Browsers(first.address().getPort())) {
            Page page = browsers.signIn(Screen.DESKTOP, "zh-CN", "village", "liantiao");
            typeHalfADispute(browsers, page);
            String place = page.url();

            List<String> log = first.stop();

            assertThat(first.exitCode()).isEqualTo(143);
            checkLog(log);
            try (RunningJar second =
                    RunningJar.start(folder, environment, first.address().getPort())) {
                second.address();
                signInAgain(page);

                assertThat(page.getByLabel("一方姓名", exact())).hasValue(NAME);
                assertThat(page.getByLabel("怎么回事")).hasValue(FACTS);
                assertThat(page.url()).startsWith(place);
            }
        }
    }

    private static void typeHalfADispute(Browsers browsers, Page page) {
        page.navigate(browsers.address() + "log");
        page.getByLabel("一方姓名", exact()).fill(NAME);
        page.getByText("补充电话").click();
        page.getByLabel("电话").first().fill(PHONE);
        Browsers.untilAnswered(page, FACTS, () -> {
            page.getByLabel("怎么回事").fill(FACTS);
            page.getByLabel("怎么回事").press("Tab");
        });
        assertThat(page.locator(".lt-saved")).containsText("已自动保存");
    }

    /** The open tab learns that its session is gone at the next click. */
    private static void signInAgain(Page page) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("登记").setExact(true))
                .first()
                .click();
        page.getByText("已经退出").click();
        page.locator("input[name=username]").fill("village");
        page.locator("input[name=password]").fill("liantiao");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByLabel("怎么回事")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    }

    private void checkLog(List<String> log) throws Exception {
        String person = idOf("village");
        assertThat(log).noneMatch(line -> line.contains(NAME) || line.contains(PHONE) || line.contains(FACTS));
        assertThat(log).filteredOn(line -> !line.startsWith("{")).isEmpty();
        assertThat(log.stream().map(JSON::readTree))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.has("@timestamp") && line.has("message"))
                .anyMatch(line -> line.path("requestId").isString()
                        && line.path("personId").asString().equals(person));
    }

    private String idOf(String login) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder + DATABASE, "liantiao", "");
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from person where login = '" + login + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
