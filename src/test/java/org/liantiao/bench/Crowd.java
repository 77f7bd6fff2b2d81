package org.liantiao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liantiao.testing.RunningJar;

/** So many people at work at once, each with a browser of their own. */
final class Crowd {
    private static final int THINK_SECONDS = 10;
    /** Signing in costs a processor some 50 ms on purpose, so people come one after another. */
    private static final int ARRIVALS_A_SECOND = 6;

    private final RunningJar jar;
    private final Jvm jvm;
    private final List<String> logins;
    private final BenchDatabase database;

    Crowd(RunningJar jar, Jvm jvm, List<String> logins, BenchDatabase database) {
        this.jar = jar;
        this.jvm = jvm;
        this.logins = logins;
        this.database = database;
    }

    /** Lets them all come, then takes the times of a while; one line says how it went. */
    String work(int people, Duration measured) throws Exception {
        Clicks clicks = new Clicks();
        List<Thread> threads = new ArrayList<>();
        try (HttpClient client = Crowd.client()) {
            URI address = jar.address();
            for (int i = 0; i < people; i++) {
                String login = logins.get(i);
                long seed = i;
                threads.add(Thread.ofVirtual().start(() -> live(client, address, login, clicks, seed)));
                Thread.sleep(1000 / ARRIVALS_A_SECOND);
            }
            Thread.sleep(THINK_SECONDS * 2000L);
            Instant begin = Instant.now();
            Duration server = jvm.cpu();
            Duration postgres = Jvm.cpu(database.process());
            clicks.begin();
            Thread.sleep(measured);
            clicks.end();
            server = jvm.cpu().minus(server);
            postgres = Jvm.cpu(database.process()).minus(postgres);
            String line = line(people, clicks, measured, server, postgres, steps(begin));
            for (Thread thread : threads) thread.interrupt();
            for (Thread thread : threads) thread.join();
            return line;
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    private static void live(HttpClient client, URI address, String login, Clicks clicks, long seed) {
        Tab tab = new Tab(new Browser(client, address), clicks);
        Mediator mediator = new Mediator(tab, login, THINK_SECONDS, seed);
        try {
            mediator.signIn();
            mediator.work();
        } catch (InterruptedException e) {
            leave(tab);
        } catch (IOException | RuntimeException e) {
            clicks.fail(login + ": " + e);
        }
    }

    private static void leave(Tab tab) {
        try {
            tab.close();
        } catch (IOException | RuntimeException | InterruptedException e) {
            // The run is over; a tab that cannot be closed ends with its session.
        }
    }

    /** What really came of it: the steps of that while, by kind. */
    private String steps(Instant since) {
        return database
                .jdbc()
                .sql("select kind || ' ' || count(*) from step where at >= ? group by kind order by kind")
                .param(since.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .stream()
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }

    private String line(int people, Clicks clicks, Duration measured, Duration server, Duration postgres, String steps)
            throws Exception {
        List<String> failures =
                jar.log().stream().filter(line -> line.contains(" ERROR ")).toList();
        return String.format(
                        Locale.ROOT,
                        "| %d | %d (%s) | %s | %d (server log: %d) | %.1f | %.1f | %.0f %% | %d MB | %s |",
                        people,
                        clicks.count(),
                        steps,
                        clicks.times(),
                        clicks.errors().size(),
                        failures.size(),
                        (double) server.toMillis() / clicks.count(),
                        (double) postgres.toMillis() / clicks.count(),
                        100.0 * server.plus(postgres).toMillis() / measured.toMillis() / processors(),
                        jvm.residentMb(),
                        clicks.bytes())
                + first(clicks.errors())
                + first(failures);
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + lines.getFirst();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
