package org.liantiao.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** Which columns the county's statistics tables have, and in which order; the administrator's to change. */
@Service
public class ColumnSettings {
    /** Under which the trail keeps its changes. */
    public static final Topic TOPIC = new Topic("report-columns");

    /** Names of {@link Column}, with commas. */
    private static final String NAME = "report-columns";

    private final Settings settings;
    private final SettingChanges changes;

    ColumnSettings(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    public List<Column> current() {
        return Column.read(settings.value(NAME));
    }

    /**
     * Prints a column, beside those of its group, or leaves it out. Refuses everybody but the administrator, and to leave out
     * the last one.
     *
     * @return how many settings are another now
     */
    public Outcome<Integer> print(Actor by, Column column, boolean printed) {
        List<Column> columns = new ArrayList<>(current());
        columns.remove(column);
        if (printed) columns.add(place(columns, column), column);
        if (columns.isEmpty()) return Outcome.refused(Refusal.page("columns.last"));
        return set(by, columns);
    }

    /** Moves a column by one place; refuses everybody but the administrator. */
    public Outcome<Integer> move(Actor by, Column column, boolean up) {
        List<Column> columns = new ArrayList<>(current());
        int at = columns.indexOf(column);
        int to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < columns.size()) Collections.swap(columns, at, to);
        return set(by, columns);
    }

    /** Behind the last of its group; at the end when there is none. */
    private static int place(List<Column> columns, Column column) {
        for (int i = columns.size(); i > 0; i--) if (columns.get(i - 1).group() == column.group()) return i;
        return columns.size();
    }

    private Outcome<Integer> set(Actor by, List<Column> columns) {
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(NAME, columns.stream().map(Enum::name).collect(Collectors.joining(","))));
    }
}
