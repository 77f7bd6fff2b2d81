package org.liantiao.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A real Chromium, headless; each person who sits down at it has a browser of their own. */
public final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** How long a machine with other work may take to show what was asked for. */
    private static final double PATIENCE_MS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setHeadless(true)
                    .setArgs(FLAGS));
    private final List<String> complaints = new ArrayList<>();
    private final String address;

    public Browsers(int port) {
        this.address = "http://localhost:" + port + "/";
    }

    /** A screen somebody looks at. */
    public enum Screen {
        DESKTOP(1440, 900),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Opens the sign-in page as a fresh visitor. @param language zh-CN or en */
    public Page visit(Screen screen, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setHasTouch(screen == Screen.PHONE)
                .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    /** Signs in with the keyboard, as people do. */
    public Page signIn(Screen screen, String language, String login, String password) {
        Page page = visit(screen, language);
        enter(page, login, password);
        return page;
    }

    /** Signs in where the sign-in page stands already. */
    public static void enter(Page page, String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.locator(".lt-shell").waitFor();
    }

    /** Types, and waits until the server has answered what was typed: only then is it in its draft. */
    public static void untilAnswered(Page page, String typed, Runnable typing) {
        page.waitForResponse(answer -> sent(answer.request()).contains(typed), typing);
    }

    private static String sent(Request request) {
        return request.postData() == null ? "" : request.postData();
    }

    /** Waits until a screen stands there and the server has answered everything. */
    public static void untilQuiet(Page page) {
        page.waitForFunction("() => document.querySelector('main, vaadin-vertical-layout, .lt-shell')"
                + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive)"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** What the browsers had to complain of so far: broken scripts, files that are missing, what a policy forbade. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public String address() {
        return address;
    }

    /** Keeps a picture of the whole page in target/screenshots, to be looked at. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The one that ./check found or was given, else one where Linux has it. */
    private static Path chromium() {
        return Stream.of(
                        System.getenv("LIANTIAO_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium here; ./check says how to get one"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
