package org.liantiao.base.ui;

/** A risk level: shape, word and colour together. */
public final class RiskBadge extends Badge {
    private RiskBadge(int level, String text) {
        super("risk-" + level, "risk-" + level, text);
        addClassName("risk");
    }

    /**
     * @param level 1 red, 2 orange, 3 yellow, 4 blue
     * @param text the level in words
     */
    public static RiskBadge of(int level, String text) {
        if (level < 1 || level > 4) throw new IllegalArgumentException("no risk level " + level);
        return new RiskBadge(level, text);
    }
}
