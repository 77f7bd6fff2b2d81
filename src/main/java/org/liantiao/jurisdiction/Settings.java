package org.liantiao.jurisdiction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The county's settings that are a single value each. */
@Service
public class Settings {
    /** The letters a case code begins with: LS. */
    public static final String CASE_CODE_PREFIX = "case-code-prefix";
    /** How a document number reads, with {year}, {short} and {serial}. */
    public static final String NUMBER_TEMPLATE = "number-template";
    /** The resolution target in percent. */
    public static final String TARGET_PERCENT = "target-percent";

    /** How the committee of an area is called, with {area}. */
    public static final String COMMITTEE_NAME = "committee-name";

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
}
