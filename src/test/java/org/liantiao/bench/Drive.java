package org.liantiao.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.testing.RunningJar;

/** The packaged application on the filled database, and people in front of it who speak Vaadin's protocol. */
final class Drive {
    /** As a county runs it, on a machine where a gigabyte of heap is what is left. */
    private static final List<String> OPTIONS =
            List.of("@" + Path.of("docs/operations/java.options").toAbsolutePath(), "-Xmx1g");

    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int TABS = 500;
    /** So often is somebody among them a reviewer. */
    private static final int REVIEWERS = 12;

    private final BenchDatabase database;
    private final List<String> logins;
    private final List<Integer> crowds;

    Drive(BenchDatabase database, BenchCounty county, List<Integer> crowds) {
        this.database = database;
        this.logins = logins(county);
        this.crowds = crowds;
    }

    void run() throws Exception {
        try (RunningJar jar = start("20m");
                Jvm jvm = new Jvm(jar.pid())) {
            Bench.say("\n| first load | over the line | requests |\n|---|---|---|");
            Bench.say(FirstLoad.of(jar.address(), logins.getFirst()));
            Bench.say(new ManyTabs(jar.address(), jvm, logins).openAndClose(TABS));
            Bench.say(
                    "\n| people | clicks in 60 s | from click to answer | errors | app CPU ms a click | database CPU ms a click"
                            + " | both, of the machine | RSS | bytes a click |\n|---|---|---|---|---|---|---|---|---|");
            for (int people : crowds) Bench.say(new Crowd(jar, jvm, logins, database).work(people, MEASURED));
        }
        try (RunningJar jar = start("1m")) {
            Bench.say("\n" + idle(jar));
        }
    }

    private RunningJar start(String idle) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        folder.toFile().deleteOnExit();
        return RunningJar.start(
                folder,
                Map.of(
                        "DATABASE_URL",
                        database.url(),
                        "DATABASE_USER",
                        BenchDatabase.USER,
                        "DATABASE_PASSWORD",
                        "any",
                        "LIANTIAO_VAULT_KEY",
                        "dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktMDEyMzQ=",
                        "LIANTIAO_VAULT_HASH_KEY",
                        "aGFzaC1rZXktaGFzaC1rZXktaGFzaC1rZXktMDEyMzQ=",
                        "LIANTIAO_IDLE_TIMEOUT",
                        idle),
                0,
                OPTIONS);
    }

    /** Nobody touches the tab, but it says each few seconds that it is there, as tabs do. */
    private String idle(RunningJar jar) throws Exception {
        try (HttpClient client = Crowd.client()) {
            Tab tab = new Tab(new Browser(client, jar.address()), new Clicks());
            tab.signIn(logins.getFirst(), BenchCounty.PASSWORD);
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < Duration.ofMinutes(4).toNanos()) {
                Thread.sleep(5_000);
                int status = tab.heartbeat();
                if (status != 200)
                    return "An idle tab with a limit of 1 minute: ended after %d s, though it kept calling (answer %d)."
                            .formatted((System.nanoTime() - begin) / 1_000_000_000, status);
            }
            return "An idle tab with a limit of 1 minute: NOT ended after 4 minutes.";
        }
    }

    private static List<String> logins(BenchCounty county) {
        List<String> reviewers = county.villages().stream()
                .map(village -> village.township().code())
                .distinct()
                .flatMap(code -> List.of("r" + code, "s" + code).stream())
                .toList();
        List<String> logins = new ArrayList<>();
        for (Village village : county.villages()) {
            int turn = logins.size() / REVIEWERS;
            if (logins.size() % REVIEWERS == REVIEWERS - 1 && turn < reviewers.size()) logins.add(reviewers.get(turn));
            logins.add(village.login());
        }
        return logins;
    }
}
