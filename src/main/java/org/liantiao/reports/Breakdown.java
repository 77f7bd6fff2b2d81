package org.liantiao.reports;

import java.util.Optional;

/** What the lines of a statistics table tell apart. */
public enum Breakdown {
    /** 纠纷类型. */
    TYPE,
    /** 纠纷来源. */
    SOURCE,
    /** 调解组织种类: who concluded the first round, or holds it. */
    ORGANISATION,
    /** 地方: the areas right below. */
    AREA;

    public String textKey() {
        return "reports.by." + name();
    }

    /** Reads an address. */
    public static Optional<Breakdown> read(String name) {
        for (Breakdown by : values()) if (by.name().equals(name)) return Optional.of(by);
        return Optional.empty();
    }
}
