package org.liantiao.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** How often people may do what {@link Limits} counts; the administrator's to change. A change holds at once. */
@Service
public class LimitSettings {
    /** Under which the trail keeps its changes. */
    public static final Topic TOPIC = new Topic("limits");

    private static final int MOST = 10_000;

    private final Settings settings;
    private final SettingChanges changes;

    LimitSettings(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    public Map<Use, Integer> current() {
        Map<Use, Integer> now = new EnumMap<>(Use.class);
        for (Use use : Use.values()) now.put(use, Integer.parseInt(settings.value(use.setting())));
        return now;
    }

    /**
     * Refuses everybody but the administrator, and what is none of 1 to 10,000. Fields of refusals: the names of the uses.
     *
     * @return how many are another now
     */
    public Outcome<Integer> change(Actor by, Map<Use, @Nullable Integer> typed) {
        if (!by.author().administers()) return Outcome.refused(Refusal.page("county.notYours"));
        Reading reading = new Reading();
        Map<String, String> values = new TreeMap<>();
        for (Use use : Use.values())
            values.put(use.setting(), String.valueOf(reading.number(use.name(), typed.get(use), 1, MOST)));
        return reading.clean() ? changes.set(by.author(), TOPIC, values) : reading.refused();
    }
}
