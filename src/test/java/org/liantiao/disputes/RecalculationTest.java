package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Job;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A notice was loaded on another node while a case was logged on this one. */
@CountyTest
class RecalculationTest {
    private static final int YEAR = 2041;

    @Autowired
    List<Job> jobs;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void aYearWithoutNotice() {
        clock.set(LocalDate.of(YEAR, 3, 1));
    }

    @AfterEach
    void forgetTheNotice() {
        jdbc.sql("delete from calendar_year where notice_year = ?").param(YEAR).update();
        calendars.forget();
        clock.reset();
    }

    @Test
    void datesThatMissedTheNoticeAreComputedAgainWithinTheHour() {
        Actor village = counties.make().village();
        UUID id = chains.registered(village);
        assertThat(file(village, id).clock().provisional()).isTrue();

        jdbc.sql("insert into calendar_year (notice_year) values (?)")
                .param(YEAR)
                .update();
        calendars.forget();
        jobs.stream().filter(job -> job.name().equals("provisional-dates")).forEach(Job::run);

        assertThat(file(village, id).clock().provisional()).isFalse();
        assertThat(file(village, id).ledger().getLast().kind()).isEqualTo(ClockEntryKind.RECOMPUTED);
    }

    @Test
    void aCaseWhoseYearIsStillUnknownCostsTheHourlyLookNothing() {
        Job look = jobs.stream()
                .filter(job -> job.name().equals("provisional-dates"))
                .findFirst()
                .orElseThrow();
        Actor village = counties.make().village();
        look.run();
        int before = Statements.during(look::run);

        UUID id = chains.registered(village);

        assertThat(file(village, id).clock().provisional()).isTrue();
        assertThat(Statements.during(look::run)).isEqualTo(before);
    }

    private CaseFile file(Actor actor, UUID id) {
        return cases.open(actor, id).orElseThrow();
    }
}
