package org.liantiao.disputes;

import java.util.UUID;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/**
 * Where figures are counted. Area rows go by place: a village's case counts there wherever it ends.
 *
 * @param itself only what happened at the area itself and at none of its children, such as in the township's own offices
 */
public record FigureArea(UUID id, Tier tier, boolean itself) {
    /** An area and all below it. */
    public static FigureArea of(Area area) {
        return new FigureArea(area.id(), area.tier(), false);
    }
}
