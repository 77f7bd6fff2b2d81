package org.liantiao.disputes.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives out case codes (from a sequence, gaps allowed) and document numbers (gap-free per committee and year). */
@Service
public class Numbers {
    private final JdbcClient jdbc;
    private final Settings settings;
    private final Organisations organisations;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Settings settings, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** 案码, e.g. LS26-02871: one for life. */
    public String nextCode() {
        return nextCodes(1).getFirst();
    }

    /** A block of codes with one question to the database a thousand. */
    public List<String> nextCodes(int howMany) {
        String prefix = settings.value(Settings.CASE_CODE_PREFIX)
                + String.format("%02d-", LocalDate.now(clock).getYear() % 100);
        return jdbc
                .sql("select nextval('case_code_seq') from (" + rows(howMany) + ") n")
                .query(Long.class)
                .list()
                .stream()
                .map(serial -> prefix + String.format("%05d", serial))
                .toList();
    }

    private static String rows(int howMany) {
        return java.util.stream.IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> i == 1 ? "select 1 as x" : "select " + i)
                .collect(java.util.stream.Collectors.joining(" union all "));
    }

    /**
     * 文号 for a case this committee accepts now. Runs in the acceptance's transaction and holds the committee's counter
     * until it ends, so that a refused acceptance leaves no gap.
     */
    public DocumentNumber next(Organisation committee) {
        int year = LocalDate.now(clock).getYear();
        int serial = lockedSerial(committee, year).orElseGet(() -> beginYear(committee, year)) + 1;
        jdbc.sql("update number_counter set last_serial = ? where organisation_id = ? and number_year = ?")
                .params(serial, committee.id(), year)
                .update();
        return new DocumentNumber(committee.id(), year, serial, text(committee, year, serial));
    }

    private Optional<Integer> lockedSerial(Organisation committee, int year) {
        return jdbc.sql(
                        "select last_serial from number_counter where organisation_id = ? and number_year = ? for update")
                .params(committee.id(), year)
                .query(Integer.class)
                .optional();
    }

    /**
     * The year's first acceptance makes the counter. Two may come at once, so they queue at a row that nothing refers to;
     * a second connection for it would leave a busy pool waiting for itself.
     */
    private int beginYear(Organisation committee, int year) {
        jdbc.sql("select name from setting where name = ? for update")
                .param(Settings.NUMBER_TEMPLATE)
                .query(String.class)
                .single();
        return lockedSerial(committee, year).orElseGet(() -> {
            jdbc.sql("insert into number_counter (organisation_id, number_year, last_serial) values (?, ?, 0)")
                    .params(committee.id(), year)
                    .update();
            organisations.useShortName(committee.id());
            return 0;
        });
    }

    private String text(Organisation committee, int year, int serial) {
        String shortName = organisations.shortNameOf(committee.id()).orElseThrow();
        return settings.value(Settings.NUMBER_TEMPLATE)
                .replace("{year}", String.valueOf(year))
                .replace("{short}", shortName)
                .replace("{serial}", String.valueOf(serial));
    }
}
