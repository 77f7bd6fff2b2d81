package org.liantiao.testing;

import java.time.Clock;
import org.liantiao.accounts.People;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionOperations;

/** What tests put in the place of the outer world: only the time; the counties they play in, and a count of statements. */
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

    @Bean
    AtTheScreen atTheScreen(People people) {
        return new AtTheScreen(people);
    }
}
