package org.liantiao.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.liantiao.testing.Browsers;

/** What a browser fetches that was never here, page after page, as it goes over the line. Only this takes a real browser. */
final class FirstLoad {
    private FirstLoad() {}

    static String of(URI address, String login) {
        StringBuilder lines = new StringBuilder();
        try (Browsers browsers = new Browsers(address.getPort())) {
            Page page = browsers.visit(Browsers.Screen.DESKTOP, "zh-CN")
                    .context()
                    .browser()
                    .newContext()
                    .newPage();
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            CDPSession network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.loadingFinished", event -> count(event, bytes, requests));
            page.navigate(address.resolve("sign-in").toString());
            arrive(page);
            line(lines, "Sign-in page", bytes, requests);
            page.locator("input[name=username]").fill(login);
            page.locator("input[name=password]").fill(BenchCounty.PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            arrive(page);
            line(lines, "then My work, signed in", bytes, requests);
            page.navigate(address.resolve("rate").toString());
            arrive(page);
            line(lines, "then the Rate page", bytes, requests);
            page.navigate(address.resolve("work").toString());
            arrive(page);
            line(lines, "My work once more, by its address", bytes, requests);
        }
        return lines.toString();
    }

    private static void count(JsonObject event, AtomicLong bytes, AtomicInteger requests) {
        long size = event.get("encodedDataLength").getAsLong();
        if (size <= 0) return;
        bytes.addAndGet(size);
        requests.incrementAndGet();
    }

    private static void arrive(Page page) {
        page.waitForSelector("h1");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private static void line(StringBuilder lines, String what, AtomicLong bytes, AtomicInteger requests) {
        lines.append(String.format(
                Locale.ROOT, "| %s | %.0f kB | %d |%n", what, bytes.getAndSet(0) / 1000.0, requests.getAndSet(0)));
    }
}
