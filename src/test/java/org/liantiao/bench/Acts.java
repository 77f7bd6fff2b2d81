package org.liantiao.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Vault;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseFilter.Standing;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseList.Sort;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.monitoring.Checks;
import org.liantiao.monitoring.Rates;
import org.liantiao.monitoring.Road;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do, through the services that their screens call, with everything those screens ask for. */
final class Acts {
    private static final int PAGE = 50;
    private static final int PAGE_20 = 19 * PAGE;

    /**
     * One act.
     *
     * @param prepare makes what a single run needs, unmeasured, and hands the run over
     */
    record Act(String name, Supplier<Runnable> prepare) {}

    private final BenchCounty county;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Chains chains;
    private final Inbox inbox;
    private final Drafts drafts;
    private final CaseList list;
    private final Cases cases;
    private final Rates rates;
    private final Road road;
    private final Checks checks;
    private final Figures figures;
    private final CountedCases counted;
    private final Random random = new Random(99);
    private final LocalDate today;

    Acts(ApplicationContext app, JdbcClient jdbc, BenchCounty county) {
        this.county = county;
        this.jdbc = jdbc;
        vault = app.getBean(Vault.class);
        inbox = app.getBean(Inbox.class);
        drafts = app.getBean(Drafts.class);
        list = app.getBean(CaseList.class);
        cases = app.getBean(Cases.class);
        rates = app.getBean(Rates.class);
        road = app.getBean(Road.class);
        checks = app.getBean(Checks.class);
        figures = app.getBean(Figures.class);
        counted = app.getBean(CountedCases.class);
        chains = app.getBean(Chains.class);
        today = chains.today();
    }

    List<Act> all() {
        List<Act> acts = new ArrayList<>(steps());
        acts.addAll(desk());
        acts.addAll(lists());
        acts.addAll(searches());
        acts.addAll(new RateActs(rates, figures, counted, county, today, this::any, this::settle).all());
        acts.addAll(new RoadActs(road, checks, county, today, this::any).all());
        return wanted(acts);
    }

    /** For whoever looks at a few of them: -Dbench.acts=Rate. */
    static List<Act> wanted(List<Act> acts) {
        String wanted = System.getProperty("bench.acts", "");
        return acts.stream().filter(act -> act.name().contains(wanted)).toList();
    }

    /** How many cases a second so many people log at once, over so many seconds. */
    long logsASecond(int people, int seconds) {
        AtomicLong logged = new AtomicLong();
        try (ExecutorService desks = Executors.newFixedThreadPool(people)) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            for (int i = 0; i < people; i++)
                desks.submit(() -> {
                    while (System.nanoTime() < end) {
                        chains.registered(any().mediator());
                        logged.incrementAndGet();
                    }
                });
        }
        return logged.get() / seconds;
    }

    private List<Act> steps() {
        return List.of(
                new Act("Log a case", () -> {
                    Village village = any();
                    return () -> chains.registered(village.mediator());
                }),
                new Act("Escalate", () -> {
                    Village village = any();
                    UUID dispute = chains.accepted(village.mediator());
                    chains.session(village.mediator(), dispute).orThrow();
                    return () -> chains.escalate(village.mediator(), dispute).orThrow();
                }),
                new Act("Settle a case, which changes figures", () -> {
                    Village village = any();
                    UUID dispute = chains.accepted(village.mediator());
                    return () -> chains.agreeOrally(village.mediator(), dispute).orThrow();
                }),
                new Act("Record a session, which changes none", () -> {
                    Village village = any();
                    UUID dispute = chains.accepted(village.mediator());
                    return () -> chains.session(village.mediator(), dispute).orThrow();
                }),
                new Act("Rule (take over)", () -> {
                    Village village = any();
                    UUID dispute = chains.escalated(village.mediator());
                    UUID escalation = open(dispute);
                    return () -> chains.rule(village.reviewer(), dispute, escalation, RulingKind.TAKE_OVER)
                            .orThrow();
                }));
    }

    private void settle() {
        Village village = any();
        chains.agreeOrally(village.mediator(), chains.accepted(village.mediator()))
                .orThrow();
    }

    private List<Act> desk() {
        return List.of(
                each("My work, village", () -> work(any().mediator())),
                each("My work, township", () -> work(any().reviewer())),
                each("Township inbox, 2 filters, page 1", () -> inbox(any().reviewer(), 0)),
                each("Township inbox, 2 filters, page 20", () -> inbox(any().reviewer(), PAGE_20)),
                new Act("Open a case", () -> {
                    UUID dispute = one(UUID.class, "id", "village_id is not null");
                    Village village = county.village(jdbc.sql("select village_id from dispute where id = ?")
                            .param(dispute)
                            .query(UUID.class)
                            .single());
                    return () -> cases.open(village.mediator(), dispute).orElseThrow();
                }));
    }

    private List<Act> lists() {
        return List.of(
                each("List, township: counts of the tabs", () -> counts(any().reviewer())),
                each("List, county, everything: counts of the tabs", () -> counts(county.supervisor())),
                each("List, county, everything: page 1", () -> rows(county.supervisor(), CaseFilter.everything(), 0)),
                each(
                        "List, county, everything: page 20",
                        () -> rows(county.supervisor(), CaseFilter.everything(), PAGE_20)),
                new Act("List, county, everything: the middle page", () -> {
                    int middle = jdbc.sql("select count(*) from dispute")
                                    .query(Integer.class)
                                    .single()
                            / 2;
                    return () -> rows(county.supervisor(), CaseFilter.everything(), middle);
                }));
    }

    private List<Act> searches() {
        return List.of(
                search("Search a code", () -> one(String.class, "code", "true")),
                search("Search a document number", () -> one(String.class, "number_text", "number_text is not null")),
                search("Search an ID number", this::idNumber),
                search("Search a person’s name", () -> one(String.class, "applicant_name", "true")),
                search("Search Chinese words", () -> "渗水"));
    }

    private void work(Actor actor) {
        inbox.counts(actor);
        inbox.tops(actor, EnumSet.of(Pile.RULINGS, Pile.MINE, Pile.AFTERCARE), 6);
        drafts.begun(actor, Drafts.LOG);
    }

    private void inbox(Actor actor, int offset) {
        Set<String> types =
                IntStream.rangeClosed(1, 16).mapToObj("%02d"::formatted).collect(Collectors.toSet());
        CaseFilter waiting = CaseFilter.of(Inbox.awaited(actor));
        CaseFilter filter = new CaseFilter(
                "", null, types, null, null, null, today.minusDays(60), null, null, null, waiting.waiting());
        list.count(actor.scope(), filter);
        list.page(actor.scope(), filter, Sort.URGENT, false, offset, PAGE);
    }

    /** What the list asks once for its heading and its tabs. */
    private void counts(Actor actor) {
        CaseFilter all = CaseFilter.everything();
        list.counts(
                actor.scope(),
                Stream.of(
                                all,
                                all.standing(Standing.OPEN),
                                all.due(Due.WEEK),
                                all.due(Due.OVERDUE),
                                CaseFilter.of(new Inbox.Waiting(actor, Set.of(Pile.OTHERS))),
                                all.standing(Standing.AGREED),
                                all)
                        .toList());
    }

    private void rows(Actor actor, CaseFilter filter, int offset) {
        list.page(actor.scope(), filter, Sort.REGISTERED, true, offset, PAGE);
    }

    /** A county's supervisor searches everything: first how many there are, then the first page. */
    private Act search(String name, Supplier<String> text) {
        return new Act(name, () -> {
            CaseFilter filter = CaseFilter.of(text.get());
            return () -> {
                list.count(county.supervisor().scope(), filter);
                rows(county.supervisor(), filter, 0);
            };
        });
    }

    static Act each(String name, Runnable run) {
        return new Act(name, () -> run);
    }

    private Village any() {
        return county.any(random);
    }

    private UUID open(UUID dispute) {
        return jdbc.sql("select id from escalation where open_for = ?")
                .param(dispute)
                .query(UUID.class)
                .single();
    }

    private String idNumber() {
        UUID party = one(UUID.class, "(select p.id from party p where p.dispute_id = d.id limit 1)", "code like 'BN%'");
        String sealed = jdbc.sql("select id_number_sealed from party where id = ?")
                .param(party)
                .query(String.class)
                .single();
        return new IdNumber(vault.open("party", "id_number_sealed", party, sealed)).reveal();
    }

    /** Something of a case that is drawn by lot. */
    private <T> T one(Class<T> type, String what, String condition) {
        String sql = "select " + what + " from dispute d where id >= ? and " + condition + " order by id limit 1";
        // The lot may fall behind the last of them: then the first one is it.
        return jdbc.sql(sql)
                .param(drawn())
                .query(type)
                .optional()
                .orElseGet(() -> jdbc.sql(sql).param(new UUID(0, 0)).query(type).single());
    }

    private UUID drawn() {
        int last =
                jdbc.sql("select max(n) from bench_copy").query(Integer.class).single();
        return new UUID(((long) random.nextInt(last * 9 / 10) << 16) | 0x7000, Long.MIN_VALUE);
    }
}
