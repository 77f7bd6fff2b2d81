package org.liantiao.testing;

import java.time.Clock;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.StandIns;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.Performances;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.StandInSteps;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;
import org.liantiao.exchange.TestLedgers;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What tests put in the place of the outer world: only the time; the counties they play in, the steps people take there, and a count of statements. */
@org.springframework.boot.test.context.TestConfiguration
public class TestConfiguration {
    @Bean
    @Primary
    AdjustableClock adjustableClock() {
        return new AdjustableClock();
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    Counties counties(
            Areas areas, Organisations organisations, People people, TransactionOperations transactions, Clock clock) {
        return new Counties(areas, organisations, people, transactions, clock);
    }

    /** A county for each test that asks. */
    @Bean
    @Scope("prototype")
    TestCounty county(Counties counties) {
        return counties.make();
    }

    @Bean
    Chains chains(
            Intake intake,
            Mediation mediation,
            Endings endings,
            Escalations escalations,
            Cases cases,
            Risks risks,
            FollowUps followUps,
            Performances performances,
            AdjustableClock clock) {
        return new Chains(intake, mediation, endings, escalations, cases, risks, followUps, performances, clock);
    }

    @Bean
    StandInSteps standInSteps(StandIns standIns, SignIns signIns, People people, PeopleChanges changes) {
        return new StandInSteps(standIns, signIns, people, changes);
    }

    /** The ledgers of a county of their own, for each test that asks. */
    @Bean
    @Scope("prototype")
    TestLedgers ledgers(LedgerImports imports, LedgerRuns runs, JdbcClient jdbc, TestCounty here) {
        return new TestLedgers(imports, runs, jdbc, here);
    }

    @Bean
    AtTheScreen atTheScreen(People people, SignIns signIns) {
        return new AtTheScreen(people, signIns);
    }

    @Bean
    FigureLists figureLists(Figures figures, Areas areas) {
        return new FigureLists(figures, areas);
    }
}
