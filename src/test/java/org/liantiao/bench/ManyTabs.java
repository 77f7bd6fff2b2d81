package org.liantiao.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tabs opened and closed by the hundred: what one weighs, and whether anything stays behind. */
final class ManyTabs {
    private static final int TABS_EACH = 10;
    private static final int ROUNDS = 5;

    private final URI address;
    private final Jvm jvm;
    private final List<String> logins;

    ManyTabs(URI address, Jvm jvm, List<String> logins) {
        this.address = address;
        this.jvm = jvm;
        this.logins = logins;
    }

    /** Opened and closed several times over by the same people in the same sessions; the first time warms everything up. */
    String openAndClose(int tabs) throws Exception {
        try (HttpClient client = Crowd.client()) {
            List<Browser> browsers = signIn(client, tabs / TABS_EACH);
            List<Long> after = new ArrayList<>();
            long open = 0;
            for (int round = 0; round <= ROUNDS; round++) {
                List<Tab> opened = open(browsers);
                open = jvm.live();
                close(opened);
                after.add(jvm.live());
            }
            long first = after.getFirst();
            return String.format(
                    Locale.ROOT,
                    "%d tabs of %d people, each on My work: heap %.1f MB open (%.0f kB a tab); once closed, time after time: %s MB (%+.1f %%)",
                    tabs,
                    browsers.size(),
                    open / 1e6,
                    (open - after.getLast()) / 1e3 / tabs,
                    after.stream()
                            .map(heap -> String.format(Locale.ROOT, "%.1f", heap / 1e6))
                            .collect(Collectors.joining(", ")),
                    100.0 * (after.getLast() - first) / first);
        }
    }

    private List<Browser> signIn(HttpClient client, int people) throws Exception {
        List<Browser> browsers = new ArrayList<>();
        for (String login : logins.subList(0, people)) {
            Browser browser = new Browser(client, address);
            Tab first = new Tab(browser, new Clicks());
            first.signIn(login, BenchCounty.PASSWORD);
            first.close();
            browsers.add(browser);
        }
        return browsers;
    }

    private static List<Tab> open(List<Browser> browsers) throws Exception {
        List<Tab> tabs = new ArrayList<>();
        Clicks nobody = new Clicks();
        for (Browser browser : browsers)
            for (int i = 0; i < TABS_EACH; i++) {
                Tab tab = new Tab(browser, nobody);
                tab.load("work");
                tabs.add(tab);
            }
        return tabs;
    }

    private static void close(List<Tab> tabs) throws Exception {
        for (Tab tab : tabs) tab.close();
    }
}
