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
        String text = text(committee, year, serial);
        while (isTaken(text)) text = text(committee, year, ++serial);
        jdbc.sql("update number_counter set last_serial = ? where organisation_id = ? and number_year = ?")
                .params(serial, committee.id(), year)
                .update();
        return new DocumentNumber(committee.id(), year, serial, text);
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
        return new NumberTemplate(settings.value(Settings.NUMBER_TEMPLATE)).number(year, shortName, serial);
    }

    /** Another template may have read the same for another committee; what stands on a paper already is passed over. */
    private boolean isTaken(String text) {
        return jdbc.sql("select count(*) from dispute where number_text = ?")
                        .param(text)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The number that the busiest committee gives next, as an example for whoever changes the template. */
    public Optional<NextNumber> upcoming() {
        int year = LocalDate.now(clock).getYear();
        return jdbc.sql("""
                        select o.name, o.short_name, coalesce(c.last_serial, 0) + 1 as serial
                        from organisation o
                        left join number_counter c on c.organisation_id = o.id and c.number_year = ?
                        where o.short_name is not null and o.active
                        order by serial desc, o.id limit 1""")
                .param(year)
                .query((row, n) -> new NextNumber(row.getString(1), row.getString(2), year, row.getInt(3)))
                .optional();
    }

    /** What a committee's next number is made of. */
    public record NextNumber(String committee, String shortName, int year, int serial) {}
}
