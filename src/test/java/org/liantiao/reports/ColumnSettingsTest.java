package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Period;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns are the whole installation's, so each test puts them back. */
@CountyTest
class ColumnSettingsTest {
    @Autowired
    TestCounty county;

    @Autowired
    ColumnSettings columns;

    @Autowired
    StatisticsTables tables;

    @Autowired
    JdbcClient jdbc;

    String before = "";

    @BeforeEach
    void asItWas() {
        before = jdbc.sql("select content from setting where name = 'report-columns'")
                .query(String.class)
                .single();
        set("REGISTERED,SUCCEEDED,OPEN");
    }

    @AfterEach
    void putBack() {
        set(before);
    }

    private void set(String content) {
        jdbc.sql("update setting set content = ? where name = 'report-columns'")
                .param(content)
                .update();
    }

    @Test
    void aColumnComesBesideItsGroupAndTheTableHasItAtOnce() {
        columns.print(county.admin(), Column.FAILED, true).orThrow();

        assertThat(tables.table(county.county(), null, Period.year(2026), Breakdown.TYPE, Locale.ENGLISH)
                        .orElseThrow()
                        .columns())
                .containsExactly(Column.REGISTERED, Column.SUCCEEDED, Column.FAILED, Column.OPEN);
        columns.print(county.admin(), Column.AMOUNT, true).orThrow();
        assertThat(columns.current()).endsWith(Column.OPEN, Column.AMOUNT);
    }

    @Test
    void columnsMoveByOnePlaceAndNotBeyondTheEnds() {
        columns.move(county.admin(), Column.OPEN, true).orThrow();
        columns.move(county.admin(), Column.REGISTERED, true).orThrow();
        columns.move(county.admin(), Column.FAILED, true).orThrow();

        assertThat(columns.current()).containsExactly(Column.REGISTERED, Column.OPEN, Column.SUCCEEDED);
    }

    @Test
    void theLastColumnStays() {
        columns.print(county.admin(), Column.OPEN, false).orThrow();
        columns.print(county.admin(), Column.SUCCEEDED, false).orThrow();

        assertThat(rules(columns.print(county.admin(), Column.REGISTERED, false)))
                .containsExactly("columns.last");
        assertThat(columns.current()).containsExactly(Column.REGISTERED);
    }

    @Test
    void nobodyButTheAdministratorSetsThem() {
        assertThat(rules(columns.print(county.county(), Column.FAILED, true))).containsExactly("county.notYours");
        assertThat(rules(columns.move(county.auditor(), Column.OPEN, true))).containsExactly("county.notYours");
        assertThat(columns.current()).containsExactly(Column.REGISTERED, Column.SUCCEEDED, Column.OPEN);
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }
}
