package org.liantiao.monitoring;

import java.util.UUID;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** An area, as far as a page must know to name it and lead there. */
public record AreaName(UUID id, String name, Tier tier) {
    public static AreaName of(Area area) {
        return new AreaName(area.id(), area.name(), area.tier());
    }
}
