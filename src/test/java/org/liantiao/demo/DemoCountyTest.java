package org.liantiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.DemoAccounts;
import org.liantiao.accounts.DemoAccounts.DemoAccount;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.Texts;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.reports.Bulletin;
import org.liantiao.reports.BulletinLine;
import org.liantiao.reports.Bulletins;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demo county is what a newcomer sees first: complete, consistent, the same for everybody on one day. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class DemoCountyTest {
    /** How the tables begin that the set-up fills. */
    private static final List<String> BROUGHT =
            List.of("flyway", "vocabulary", "setting", "preset", "joint_", "calendar_", "paper_", "review_criter");

    @Autowired
    DemoCounty demo;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    Inbox inbox;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Texts texts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void everyAccountOfTheSignInPageComesInWithTheOnePassword() {
        assertThat(accounts.accounts())
                .extracting(DemoAccount::login)
                .containsExactlyInAnyOrder(
                        ("village village2 village3 township township2 township3 county county2 police"
                                        + " auditor admin")
                                .split(" "));
        assertThat(accounts.accounts()).allSatisfy(account -> {
            Account signedIn = account(account.login());
            assertThat(signedIn.actor().name()).isEqualTo(account.name());
            assertThat(signedIn.actor().organisationName()).isEqualTo(account.organisation());
            assertThat(texts.has(account.roleKey()) && texts.has(account.taskKey()))
                    .isTrue();
        });
    }

    @Test
    void nobodyElseComesInWithIt() {
        assertThat(strings("select login from person"))
                .hasSizeGreaterThan(100)
                .filteredOn(login -> accounts.accounts().stream()
                        .noneMatch(account -> account.login().equals(login)))
                .filteredOn(login -> login.endsWith("00") || login.endsWith("-1"))
                .isNotEmpty()
                .noneMatch(login -> signIns.tryPassword(login, accounts.password(), Visitor.at(""))
                        .isDone());
    }

    @Test
    void everyStateTierAndEndOccursAndMostIsSettledInTheVillages() {
        assertThat(number("select count(*) from dispute")).isBetween(550, 650);
        assertThat(strings("select distinct state from dispute")).containsAll(names(State.values()));
        assertThat(strings("select distinct counted_outcome from dispute where counted_outcome is not null"))
                .containsExactlyInAnyOrderElementsOf(names(End.values()));
        assertThat(strings("select distinct counted_tier from dispute where counted_outcome = 'RESOLVED'"))
                .containsExactlyInAnyOrderElementsOf(names(Tier.values()));
        assertThat(strings("select distinct ruling from escalation where ruling is not null"))
                .containsExactlyInAnyOrderElementsOf(names(RulingKind.values()));
        assertThat(strings("select distinct kind from step"))
                .containsAll(names(StepKind.values()).stream()
                        .filter(kind -> !Set.of(
                                        "IMPORTED",
                                        "CONFIRMED",
                                        "SESSION_CANCELLED",
                                        "RISK_GRADED",
                                        "RISK_NOTED",
                                        "HANDLER_CHANGED",
                                        "PASSED_ON",
                                        "UNSEALED",
                                        "PERFORMANCE_WITHDRAWN",
                                        "SUIT_NOTED")
                                .contains(kind))
                        .toList());
        int settled = number("select count(*) from dispute where counted_outcome = 'RESOLVED'");
        int failed = number("select count(*) from dispute where counted_outcome = 'FAILED'");
        assertThat(settled / (double) (settled + failed)).isBetween(0.985, 0.995);
        assertThat(number(
                                "select count(*) from dispute where counted_outcome = 'RESOLVED' and counted_tier = 'VILLAGE'")
                        / (double) settled)
                .isBetween(0.65, 0.85);
        assertThat(number("select count(*) from dispute where counted_form = 'ORAL'"))
                .isGreaterThan(number("select count(*) from dispute where counted_form = 'WRITTEN'"));
    }

    @Test
    void nothingLiesInTheFutureButWhatIsPlanned() {
        for (String when : List.of(
                "select max(at) from step",
                "select max(at) from trail_entry",
                "select max(entered_at) from mediation_session",
                "select max(raised_at) from escalation",
                "select max(ruled_at) from escalation"))
            assertThat(jdbc.queryForObject(when, java.time.OffsetDateTime.class).toInstant())
                    .as(when)
                    .isBefore(clock.instant());
        for (String day : List.of(
                "select max(registered_on) from dispute",
                "select max(counted_on) from dispute",
                "select max(held_on) from mediation_session where planned = false",
                "select max(performed_on) from agreement",
                "select max(reported_on) from risk_signal"))
            assertThat(jdbc.queryForObject(day, java.time.LocalDate.class))
                    .as(day)
                    .isBefore(java.time.LocalDate.now(clock));
        assertThat(number("select count(*) from step where extract(hour from at at time zone 'Asia/Shanghai') "
                        + "not between 8 and 18"))
                .isZero();
    }

    @Test
    void everyDateFollowsFromItsLedger() {
        String last = "(select max(l.serial) from clock_entry l where l.dispute_id = d.id and l.round = c.round)";
        assertThat(jdbc.queryForList("""
                        select d.code from dispute d join clock_entry c on c.dispute_id = d.id
                        where c.round = 1 and c.serial = %s and c.deadline_after <> d.deadline
                        """.formatted(last))).isEmpty();
        assertThat(jdbc.queryForList("""
                        select d.code from dispute d join clock_entry c on c.dispute_id = d.id
                        where c.round = d.round and c.serial = %s and d.concluded_on is null
                          and d.due_at is distinct from c.due_after
                        """.formatted(last))).isEmpty();
        assertThat(
                        jdbc.queryForList(
                                "select code from dispute where concluded_on is null and state <> 'AWAITING_RULING' and due_at >= round_deadline + 1"))
                .isEmpty();
    }

    @Test
    void theTrailHasAnEntryForEveryStepInTheOrderOfTime() {
        assertThat(number("select count(*) from step")).isGreaterThan(4000);
        assertThat(jdbc.queryForList("""
                        select d.id from dispute d where (select count(*) from step s where s.dispute_id = d.id)
                          <> (select count(*) from trail_entry t where t.subject_type = 'dispute' and t.subject_id = d.id
                            and t.kind not like 'attachment.%' and t.kind not like 'order.%'
                            and t.kind not like 'review.%')
                        """)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select at from trail_entry where kind not like 'calendar.%' order by id",
                        java.time.OffsetDateTime.class))
                .isSorted();
    }

    @Test
    void documentNumbersHaveNoGapAndRiseWithTheDays() {
        assertThat(jdbc.queryForList("""
                        select number_organisation_id from dispute where number_serial is not null
                        group by number_organisation_id, number_year
                        having min(number_serial) <> 1 or max(number_serial) <> count(*)""")).isEmpty();
        assertThat(jdbc.queryForList("""
                        select a.code from dispute a join dispute b on a.number_organisation_id = b.number_organisation_id
                          and a.number_year = b.number_year and a.number_serial < b.number_serial
                        where a.accepted_on > b.accepted_on""")).isEmpty();
    }

    @Test
    void everyDeskHasSomethingOnIt() {
        assertThat(waiting("village", Pile.MINE)).isBetween(6, 12);
        assertThat(waiting("village", Pile.REPORTS)).isPositive();
        assertThat(waiting("village", Pile.OTHERS)).isPositive();
        assertThat(waiting("village", Pile.PERFORMANCE)).isBetween(2, 5);
        assertThat(waiting("village", Pile.AFTERCARE)).isPositive();
        assertThat(inbox.counts(account("village").actor()).overdue()).isPositive();
        assertThat(waiting("township", Pile.RULINGS)).isGreaterThanOrEqualTo(4);
        assertThat(waiting("township", Pile.MINE)).isPositive();
        assertThat(waiting("township", Pile.COLLEAGUES)).isPositive();
        assertThat(waiting("township3", Pile.RULINGS)).isPositive();
        assertThat(waiting("county2", Pile.RULINGS)).isEqualTo(2);
        assertThat(waiting("county2", Pile.MINE)).isPositive();
        assertThat(waiting("police", Pile.CALLED_IN)).isBetween(1, 2);
        assertThat(number("select count(*) from draft")).isEqualTo(1);
    }

    @Test
    void someAgreementsSayWhoPaysWhatInParts() {
        assertThat(number("select count(*) from obligation where serial > 1 and performed_on is not null"))
                .isPositive();
        assertThat(number("select count(*) from obligation where performed_on is null and due_on < current_date"))
                .isPositive();
        assertThat(number("select count(*) from step where kind = 'URGED'")).isPositive();
    }

    @Test
    void theCountyIssuedABulletinOfAQuarterAndWordsOneOfTheLastMonth() {
        assertThat(bulletins.list(account("county").actor()))
                .extracting(BulletinLine::isIssued)
                .containsExactly(false, true);
        assertThat(bulletins.list(account("auditor").actor())).singleElement().satisfies(line -> {
            Bulletin issued =
                    bulletins.open(account("auditor").actor(), line.id()).orElseThrow();
            assertThat(issued.period().kind()).isEqualTo(Period.Kind.QUARTER);
            assertThat(issued.figures().now().count(Figure.REGISTERED)).isPositive();
            assertThat(issued.figures().asOf()).isAfter(issued.period().to());
            assertThat(issued.issuedAt()).isBefore(clock.instant());
        });
    }

    @Test
    void theSameDayTellsTheSameCountyAndASecondStartAddsNothing() {
        List<Map<String, Object>> told = county();
        demo.prepare();
        assertThat(county()).isEqualTo(told);

        forget();
        demo.prepare();
        assertThat(county()).isEqualTo(told);
    }

    private List<Map<String, Object>> county() {
        return jdbc.queryForList("""
                select d.code, d.title, d.facts, d.applicant_name, d.respondent_name, d.state, d.tier, d.risk, d.due_at,
                  d.deadline, d.counted_on, d.counted_outcome, d.number_text, d.steps_taken, d.amount
                from dispute d order by d.code""");
    }

    /** Takes everything away that the county's own set-up did not bring. */
    private void forget() {
        jdbc.execute("set referential_integrity false");
        for (String table : strings("select table_name from information_schema.tables where table_schema = 'public'"))
            if (BROUGHT.stream().noneMatch(table::startsWith)) jdbc.execute("truncate table " + table);
        jdbc.execute("set referential_integrity true");
        jdbc.execute("alter sequence case_code_seq restart with 1");
    }

    private int waiting(String login, Pile pile) {
        return inbox.counts(account(login).actor()).of(pile);
    }

    private Account account(String login) {
        return (Account)
                signIns.tryPassword(login, accounts.password(), Visitor.at("")).orThrow();
    }

    private int number(String sql) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }

    private List<String> strings(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
