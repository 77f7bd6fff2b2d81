package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Browsers;
import org.liantiao.testing.Browsers.Screen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What a machine may learn that watches this one: little where browsers ask, the figures of the dashboard on its own port. */
@ExtendWith(OwnHolder.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
class WatchIT {
    private static final Pattern NAMED = Pattern.compile("([a-z_]+)\\{");
    private static final Pattern KEPT = Pattern.compile("(?m)^([a-z_]+)[{ ]");

    @LocalServerPort
    int port;

    @LocalManagementPort
    int watchPort;

    @Value("${management.server.address}")
    InetAddress watchAddress;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Test
    void whereBrowsersAskItSaysOnlyThatItLivesAndIsReady() throws Exception {
        for (String path : Set.of("/livez", "/readyz")) {
            HttpResponse<String> answer = ask(port, path);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        for (String path : Set.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/metrics"))
            assertThat(ask(port, path).headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/sign-in");
    }

    @Test
    void theRestIsReachedFromThisMachineAlone() throws Exception {
        assertThat(watchAddress.isLoopbackAddress()).isTrue();
        assertThat(ask(watchPort, "/actuator/health").body()).contains("\"db\"");
        assertThat(ask(watchPort, "/actuator/info").body()).contains("\"version\"");
        assertThat(ask(watchPort, "/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(ask(watchPort, "/actuator/heapdump").statusCode()).isNotEqualTo(200);
    }

    @Test
    void everyFigureOfTheDashboardIsKept() throws Exception {
        TestCounty county = counties.make();
        chains.registered(county.village());
        try (Browsers browsers = new Browsers(port)) {
            String before = ask(watchPort, "/actuator/prometheus").body();
            beRefused(browsers, "village-" + county.number());

            String figures = ask(watchPort, "/actuator/prometheus").body();

            assertThat(names(KEPT, figures)).containsAll(names(NAMED, dashboard()));
            assertThat(figures)
                    .containsPattern("liantiao_steps_seconds_count\\{.*outcome=\"done\",step=\"registered\".*} [1-9]")
                    .containsPattern("liantiao_refusals_total\\{.*rule=\"required\".*} [1-9]")
                    .containsPattern("liantiao_tabs_open\\{.*} [1-9]");
            for (String outcome : Set.of("wrong", "right"))
                assertThat(signIns(figures, outcome)).isEqualTo(1 + signIns(before, outcome));
        }
    }

    private static double signIns(String figures, String outcome) {
        Matcher line = Pattern.compile("liantiao_sign_ins_total\\{.*outcome=\"" + outcome + "\".*} ([0-9.]+)")
                .matcher(figures);
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    /** Signs in wrongly, then rightly, and leaves the form to log a dispute empty. */
    private static void beRefused(Browsers browsers, String login) {
        Page page = browsers.visit(Screen.DESKTOP, "zh-CN");
        for (String password : new String[] {"wrong", Counties.PASSWORD}) {
            page.locator("input[name=username]").fill(login);
            page.locator("input[name=password]").fill(password);
            page.locator("input[name=password]").press("Enter");
            page.locator(password.equals("wrong") ? ".lt-refusals p" : ".lt-shell")
                    .waitFor();
        }
        page.navigate(browsers.address() + "log");
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("登记").setExact(true))
                .first()
                .click();
        page.locator("[invalid]").first().waitFor();
    }

    private static String dashboard() throws IOException {
        String board = Files.readString(Path.of("docs/operations/grafana.json"));
        assertThat(names(NAMED, board)).hasSizeGreaterThan(10);
        return board;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpResponse<String> ask(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
