package org.liantiao.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** 装订顺序: in which order papers and attachments are bound into the file of a case, as the county keeps it. */
@Service
public class FileOrder {
    private static final String SETTING = "file-order";

    private final Settings settings;
    private final SettingChanges changes;

    FileOrder(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /** What is bound, first to last; each stands here once. */
    public List<FilePlace> places() {
        return Arrays.stream(settings.value(SETTING).split(","))
                .map(FilePlace::of)
                .toList();
    }

    /** Moves one by one place; one at the end stays. Refuses everybody but the administrator. */
    public Outcome<Integer> move(Actor by, FilePlace place, boolean up) {
        List<FilePlace> places = new ArrayList<>(places());
        int from = places.indexOf(place);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < places.size()) Collections.swap(places, from, to);
        String order = places.stream().map(FilePlace::code).collect(Collectors.joining(","));
        return changes.set(by.author(), PaperTemplates.TOPIC, Map.of(SETTING, order));
    }
}
