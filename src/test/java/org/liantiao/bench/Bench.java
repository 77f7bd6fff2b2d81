package org.liantiao.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liantiao.LiantiaoApplication;
import org.liantiao.base.Vault;
import org.liantiao.bench.Acts.Act;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.TestConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures what people do in a county of so many cases; see ./bench. */
public final class Bench {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Map<String, Map<Integer, Sample>> samples = new TreeMap<>();
    private final List<String> order = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("spring.devtools.restart.enabled", "false");
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        List<Integer> sizes =
                Arrays.stream(arguments).map(Integer::valueOf).sorted().toList();
        try (BenchDatabase database = new BenchDatabase()) {
            BenchCounty county;
            try (ConfigurableApplicationContext app = start(database)) {
                county = new Bench().services(database, app, sizes);
            }
            List<Integer> crowds = Arrays.stream(
                            System.getProperty("bench.crowd", "100,250,500").split(","))
                    .filter(people -> !people.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            if (!crowds.isEmpty()) new Drive(database, county, crowds).run();
            if (Boolean.getBoolean("bench.keep")) stay(database);
        }
        System.exit(0);
    }

    /** For whoever wants to ask the filled database why. */
    private static void stay(BenchDatabase database) throws InterruptedException {
        say("\nThe database stays until this process is ended: " + database.url());
        Thread.sleep(Long.MAX_VALUE);
    }

    private static ConfigurableApplicationContext start(BenchDatabase database) {
        return new SpringApplication(LiantiaoApplication.class, TestConfiguration.class, SwitchedSums.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.profiles.active=test",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=error",
                        "--logging.level.org.liantiao=error",
                        "--logging.level.org.flywaydb.core.internal.command=error",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + BenchDatabase.USER);
    }

    private BenchCounty services(BenchDatabase database, ConfigurableApplicationContext app, List<Integer> sizes)
            throws Exception {
        AdjustableClock clock = app.getBean(AdjustableClock.class);
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZONE);
        clock.set(now.minusDays(100));
        BenchCounty county = BenchCounty.make(app);
        List<Templates.Template> templates = new Templates(app, database.jdbc(), county, now.toLocalDate()).tell();
        clock.set(now);
        Copies copies = new Copies(database, county, templates, app.getBean(Vault.class), LocalDate.now(clock));
        Seeding seeding = new Seeding(database, copies, county.villages().getFirst());
        for (int size : sizes) {
            long begin = System.nanoTime();
            seeding.growTo(size);
            sums(app.getBean(FigureBook.class));
            say("%n%,d cases, filled in %d s, %s; load %.1f%n"
                    .formatted(size, (System.nanoTime() - begin) / 1_000_000_000, weight(database), load()));
            say(
                    "| act | p50 ms | p95 ms (worst and best of 5 rounds) | p99 ms | SQL | runs |\n|---|---|---|---|---|---|");
            Acts acts = new Acts(app, database.jdbc(), county);
            for (Act act : acts.all()) {
                fold(app);
                measure(act, size);
            }
            new SumsCost(app, county).print();
            say("%n4 mediators at once log %d cases a second.".formatted(acts.logsASecond(4, 5)));
        }
        growth(sizes);
        say("\n| act | where its time goes, at the last size |\n|---|---|");
        for (Act act : new Acts(app, database.jdbc(), county).all())
            say("| " + act.name() + " | " + Profile.of(act) + " |");
        return county;
    }

    /** As a job does every minute: otherwise whoever reads rates adds up what an hour's steps of a county appended. */
    private static void fold(ApplicationContext app) {
        app.getBean(FigureBook.class).fold();
    }

    /** Makes the sums of the copied cases, which no step told them of. */
    private static void sums(FigureBook book) {
        long begin = System.nanoTime();
        book.rebuild();
        long made = System.nanoTime();
        FigureBook.Found found = book.compare();
        say("%n%,d sums made anew in %.1f s, compared with the cases in %.1f s: %d differ."
                .formatted(
                        found.compared(), (made - begin) / 1e9, (System.nanoTime() - made) / 1e9, found.differences()));
    }

    private void measure(Act act, int size) {
        Sample sample = Measuring.of(act);
        if (!order.contains(act.name())) order.add(act.name());
        samples.computeIfAbsent(act.name(), name -> new TreeMap<>()).put(size, sample);
        say(String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %d | %d |",
                act.name(),
                sample.at(50),
                sample.spread(95),
                sample.at(99),
                sample.statements(),
                sample.runs()));
    }

    /** One line for each act: its p95 at every size, and how many times the first the last is. */
    private void growth(List<Integer> sizes) {
        say("\nGrowth of p95 with the number of cases (" + sizes + ")");
        for (String act : order) {
            Map<Integer, Sample> of = samples.get(act);
            String times = sizes.stream()
                    .map(size -> String.format(Locale.ROOT, "%.1f", of.get(size).at(95)))
                    .collect(Collectors.joining(" → "));
            say(String.format(
                    Locale.ROOT,
                    "| %s | %s ms | ×%.1f |",
                    act,
                    times,
                    of.get(sizes.getLast()).at(95) / of.get(sizes.getFirst()).at(95)));
        }
    }

    private static String weight(BenchDatabase database) {
        return database.jdbc()
                .sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void say(String line) {
        System.out.println(line);
    }
}
