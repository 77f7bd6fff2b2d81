package org.liantiao.disputes;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The presets by the day from which they hold. A running clock keeps the one it began with. */
@Service
public class Presets {
    private final JdbcClient jdbc;

    Presets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The preset in force on a day. */
    public Preset on(LocalDate day) {
        return jdbc.sql("select * from preset where effective_from <= ? order by effective_from desc, id limit 1")
                .param(day)
                .query((row, n) -> new Preset(
                        row.getString("code"),
                        DayUnit.valueOf(row.getString("unit")),
                        row.getInt("village_days"),
                        row.getInt("township_days"),
                        row.getInt("county_days"),
                        row.getInt("case_days"),
                        row.getInt("ruling_days"),
                        row.getInt("return_floor"),
                        row.getInt("guide_extra"),
                        row.getInt("village_tries"),
                        row.getInt("township_tries")))
                .single();
    }
}
