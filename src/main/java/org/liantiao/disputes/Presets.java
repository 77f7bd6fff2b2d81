package org.liantiao.disputes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The deadlines and tries by the day from which they hold. Each round of a case keeps those of the day it began, so no clock
 * that runs is ever moved by a new version.
 */
@Service
public class Presets {
    private final JdbcClient jdbc;

    Presets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers to begin with, by their name: 本县默认, 三三一, 四级七天. */
    public record Named(Preset preset, String zh, String en) {
        public String in(Locale locale) {
            return Texts.spoken(locale).equals(Texts.ENGLISH) ? en : zh;
        }
    }

    /** The preset in force on a day. */
    public Preset on(LocalDate day) {
        return jdbc.sql("select * from preset_version where holds_from <= ? order by holds_from desc limit 1")
                .param(day)
                .query((row, n) -> preset(row, "preset"))
                .single();
    }

    /** What a county can begin with. */
    public List<Named> known() {
        return jdbc.sql("select * from preset order by id")
                .query((row, n) -> new Named(preset(row, "code"), row.getString("zh"), row.getString("en")))
                .list();
    }

    /** Everything that held, holds, will hold or was withdrawn before it did; the latest first. */
    public List<PresetVersion> versions() {
        return jdbc.sql("select * from preset_version order by effective_from desc, added_at desc, id")
                .query((row, n) -> version(row))
                .list();
    }

    private static PresetVersion version(ResultSet row) throws SQLException {
        OffsetDateTime added = row.getObject("added_at", OffsetDateTime.class);
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new PresetVersion(
                row.getObject("id", UUID.class),
                row.getString("zh"),
                row.getString("en"),
                row.getObject("effective_from", LocalDate.class),
                preset(row, "preset"),
                added == null ? null : added.toInstant(),
                row.getString("added_by_name"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_by_name"));
    }

    private static Preset preset(ResultSet row, String code) throws SQLException {
        Map<PresetNumber, Integer> numbers = new EnumMap<>(PresetNumber.class);
        for (PresetNumber number : PresetNumber.values()) numbers.put(number, row.getInt(number.name()));
        return new Preset(row.getString(code), DayUnit.valueOf(row.getString("unit")), numbers);
    }
}
