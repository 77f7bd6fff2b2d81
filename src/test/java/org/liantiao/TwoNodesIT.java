package org.liantiao;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Relay;
import org.liantiao.testing.RunningJar;
import org.liantiao.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two processes of the packaged application over one PostgreSQL: nothing that matters is in the memory of one of them. */
class TwoNodesIT {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String FACTS = "堂屋后墙被隔壁的雨水泡坏了，修墙的钱谈不拢";

    @TempDir
    Path folder;

    private final Map<String, Object> database = TestDatabase.fresh(true);
    private final Map<String, String> environment = new HashMap<>();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(database.get("spring.datasource.url").toString(), "postgres", "", true);
    private final JdbcClient jdbc = JdbcClient.create(connection);

    @BeforeEach
    void bothReadTheSame() {
        environment.put("DATABASE_URL", database.get("spring.datasource.url").toString());
        environment.put("DATABASE_USER", "postgres");
        environment.put("LIANTIAO_VAULT_KEY", KEY);
        environment.put("LIANTIAO_VAULT_HASH_KEY", KEY);
    }

    @AfterEach
    void disconnect() {
        connection.destroy();
    }

    @Test
    void startTogetherOnAnEmptyDatabaseAndAskForTheSameCode() throws Exception {
        try (RunningJar one = RunningJar.start(folder, environment);
                RunningJar two = RunningJar.start(folder, environment)) {
            assertThat(code(one)).isEqualTo(code(two)).hasSize(12);
            assertThat(jdbc.sql("select count(*) from trail_entry where kind = 'calendar.loaded'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoWorksOnTheOneThatDiesGoesOnWithTheOther() throws Exception {
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        try (RunningJar one = RunningJar.start(folder, environment)) {
            one.address();
            try (RunningJar two = RunningJar.start(folder, environment);
                    Relay balancer = new Relay(one.address(), two.address());
                    Browsers browsers = new Browsers(balancer.port())) {
                Page page = browsers.signIn(Screen.DESKTOP, "zh-CN", "village", "liantiao");
                type(browsers, page);

                // Nobody knows how far the request came.
                press(page, "登记");
                one.kill();

                goOn(page);
                assertThat(casesWith(FACTS)).isEqualTo(1);
                assertThat(stepsWithoutOneLineInTheTrail()).isEmpty();
            }
        }
    }

    private static void type(Browsers browsers, Page page) {
        page.navigate(browsers.address() + "log");
        Page.GetByLabelOptions exact = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel("一方姓名", exact).fill("程德山");
        page.getByLabel("另一方姓名", exact).fill("苏广田");
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText("邻里"))
                .first()
                .click();
        Browsers.untilAnswered(page, FACTS, () -> {
            page.getByLabel("怎么回事").fill(FACTS);
            page.getByLabel("怎么回事").press("Tab");
        });
        assertThat(page.locator(".lt-saved")).containsText("已自动保存");
    }

    /** Opens the address again, signs in on the other node, and registers what is not registered yet. */
    private static void goOn(Page page) {
        String place = page.url();
        page.navigate(place);
        page.locator("input[name=username]").fill("village");
        page.locator("input[name=password]").fill("liantiao");
        page.locator("input[name=password]").press("Enter");
        page.locator("main h1, main h2").first().waitFor();
        if (page.url().contains("/log/")) {
            assertThat(page.getByLabel("怎么回事")).hasValue(FACTS);
            press(page, "登记");
        }
        assertThat(page.locator("main")).containsText(java.util.regex.Pattern.compile("\\d{2}-\\d{5}"));
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private int casesWith(String facts) {
        return jdbc.sql("select count(*) from dispute where facts = ?")
                .param(facts)
                .query(Integer.class)
                .single();
    }

    private List<String> stepsWithoutOneLineInTheTrail() {
        return jdbc.sql("""
                select d.code from dispute d
                where (select count(*) from step s where s.dispute_id = d.id)
                   <> (select count(*) from trail_entry t where t.subject_id = d.id and t.kind like 'dispute.%')""").query(String.class).list();
    }

    private static String code(RunningJar jar) throws InterruptedException {
        return jar.said("with this code: ").replaceAll(".*with this code: ", "");
    }
}
