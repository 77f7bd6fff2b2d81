package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went along when an area was merged into another: people, offices, villages, earlier mergers. Whoever moves a thing notes it here. */
@Component
public class MovedAlong {
    private final JdbcClient jdbc;

    MovedAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void note(UUID areaId, UUID thingId) {
        jdbc.sql("insert into moved_along (area_id, thing_id) values (?, ?)")
                .params(areaId, thingId)
                .update();
    }

    public Set<UUID> with(UUID areaId) {
        return jdbc
                .sql("select thing_id from moved_along where area_id = ?")
                .param(areaId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A thing goes its own way: what it once went along with, at this tier, does not bring it back any more. */
    void release(UUID thingId, Tier tier) {
        jdbc.sql("delete from moved_along where thing_id = ? and area_id in (select id from area where tier = ?)")
                .params(thingId, tier.name())
                .update();
    }

    /**
     * An area was taken back, and all that went along with it: nothing is noted of it any more, neither here nor at the areas
     * of its tier that took it along later. That a village came with its township stays.
     */
    void forget(Area area) {
        jdbc.sql("""
                        delete from moved_along
                        where area_id in (select m.area_id from moved_along m join area a on a.id = m.area_id
                            where m.thing_id = :area and a.tier = :tier)
                          and (thing_id = :area or thing_id in (select thing_id from moved_along where area_id = :area))""").param("area", area.id()).param("tier", area.tier().name()).update();
        jdbc.sql("delete from moved_along where area_id = ?").param(area.id()).update();
    }
}
