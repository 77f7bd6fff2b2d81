package org.liantiao.jurisdiction;

import java.util.Map;
import java.util.TreeMap;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes single settings. Whether a value makes sense is for the module to say that reads it. */
@Service
public class SettingChanges {
    private final JdbcClient jdbc;
    private final Changes changes;

    SettingChanges(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * Sets some settings at once; each that is another now has its line in the trail, under {@code setting.<name>}. Refuses
     * everybody but the administrator.
     *
     * @param values by the names of {@link Settings}
     * @return how many are another now
     */
    public Outcome<Integer> set(Author by, Topic topic, Map<String, String> values) {
        return changes.make(by, () -> {
            int changed = 0;
            // In one order, so that two who set them at once wait for one another instead of for ever.
            for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet())
                if (set(by, topic, value.getKey(), value.getValue())) changed++;
            return Outcome.done(changed);
        });
    }

    private boolean set(Author by, Topic topic, String name, String value) {
        String former = jdbc.sql("select content from setting where name = ? for update")
                .param(name)
                .query(String.class)
                .single();
        if (former.equals(value)) return false;
        jdbc.sql("update setting set content = ? where name = ?")
                .params(value, name)
                .update();
        changes.trace("setting." + name, by, topic, Map.of("former", former, "now", value));
        return true;
    }
}
