package org.liantiao.disputes;

/** 风险等级, 1 grave to 4 low; words and colours are a matter of the bundles. */
public enum Risk {
    RED(1),
    ORANGE(2),
    YELLOW(3),
    BLUE(4);

    private final int level;

    Risk(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    public static Risk of(int level) {
        return values()[level - 1];
    }
}
