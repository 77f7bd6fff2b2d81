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

/** 装订顺序: in which order papers are bound into the file of a case, as the county keeps it. */
@Service
public class FileOrder {
    private static final String SETTING = "file-order";

    private final Settings settings;
    private final SettingChanges changes;

    FileOrder(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /** The kinds that are bound, first to last; a kind stands here once. */
    public List<PaperKind> kinds() {
        return Arrays.stream(settings.value(SETTING).split(","))
                .map(PaperKind::valueOf)
                .toList();
    }

    /** Moves a kind by one place; one at the end stays. Refuses everybody but the administrator. */
    public Outcome<Integer> move(Actor by, PaperKind kind, boolean up) {
        List<PaperKind> kinds = new ArrayList<>(kinds());
        int from = kinds.indexOf(kind);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < kinds.size()) Collections.swap(kinds, from, to);
        String order = kinds.stream().map(PaperKind::name).collect(Collectors.joining(","));
        return changes.set(by.author(), PaperTemplates.TOPIC, Map.of(SETTING, order));
    }
}
