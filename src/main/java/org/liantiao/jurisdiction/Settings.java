package org.liantiao.jurisdiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The county's settings that are a single value each. Read when they are needed, so a change holds at once on every node. */
@Service
public class Settings {
    /** The letters a case code begins with: LS. */
    public static final String CASE_CODE_PREFIX = "case-code-prefix";

    /** How a document number reads, with {year}, {short} and {serial}. */
    public static final String NUMBER_TEMPLATE = "number-template";

    /** How the committee of an area is called, with {area}. */
    public static final String COMMITTEE_NAME = "committee-name";

    /** The resolution target in percent. */
    public static final String TARGET_PERCENT = "target-percent";

    /** Which rate is the target: REPORTED, DUE_BASIS, COHORT or LASTING. */
    public static final String TARGET_RATE = "target-rate";

    /** The kinds of periods the target is judged over, with commas: MONTH, QUARTER, HALF, YEAR. */
    public static final String TARGET_PERIODS = "target-periods";

    /** Which of the two schools passwords follow: MLPS or MODERN. */
    public static final String PASSWORD_SCHOOL = "password-school";

    /** The roles that must sign in with a second factor, with commas. */
    public static final String SECOND_FACTOR_ROLES = "second-factor-roles";

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String value(String name) {
        return jdbc.sql("select content from setting where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    /** Several at once, with one question to the database. */
    public Map<String, String> values(List<String> names) {
        Map<String, String> values = new HashMap<>();
        jdbc.sql("select name, content from setting where name in (:names)")
                .param("names", names)
                .query(row -> {
                    values.put(row.getString(1), row.getString(2));
                });
        return values;
    }
}
