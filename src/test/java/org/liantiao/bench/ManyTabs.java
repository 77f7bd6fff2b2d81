package org.liantiao.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tabs opened and closed by the hundred: what one weighs, and whether anything stays behind. */
final class ManyTabs {
    private static final int TABS_EACH = 10;

    private final URI address;
    private final Jvm jvm;
    private final List<String> logins;

    ManyTabs(URI address, Jvm jvm, List<String> logins) {
        this.address = address;
        this.jvm = jvm;
        this.logins = logins;
    }

    /** The first lot of people warms everything up; the second is measured. */
    String openAndClose(int tabs) throws Exception {
        int people = tabs / TABS_EACH;
        try (HttpClient client = Crowd.client()) {
            List<Tab> first = open(client, logins.subList(0, people));
            close(first);
            long before = jvm.live();
            List<Tab> second = open(client, logins.subList(people, 2 * people));
            long open = jvm.live();
            close(second);
            long after = jvm.live();
            return String.format(
                    Locale.ROOT,
                    "%d tabs of %d people, each on My work: heap %.1f MB before, %.1f MB open (%.0f kB a tab), %.1f MB after"
                            + " (%+.1f %%)",
                    tabs,
                    people,
                    before / 1e6,
                    open / 1e6,
                    (open - before) / 1e3 / tabs,
                    after / 1e6,
                    100.0 * (after - before) / before);
        }
    }

    private List<Tab> open(HttpClient client, List<String> people) throws Exception {
        List<Tab> tabs = new ArrayList<>();
        Clicks nobody = new Clicks();
        for (String login : people) {
            Browser browser = new Browser(client, address);
            Tab first = new Tab(browser, nobody);
            first.signIn(login, BenchCounty.PASSWORD);
            tabs.add(first);
            for (int i = 1; i < TABS_EACH; i++) {
                Tab another = new Tab(browser, nobody);
                another.load("work");
                tabs.add(another);
            }
        }
        return tabs;
    }

    private static void close(List<Tab> tabs) throws Exception {
        for (Tab tab : tabs) tab.close();
    }
}
