package org.liantiao.jurisdiction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the areas were before they were renamed, moved or merged. */
public interface AreaHistory extends Repository<AreaPast, UUID> {
    AreaPast save(AreaPast past);

    /** The latest change first. */
    @Query("select p from AreaPast p where p.areaId = :areaId order by p.changedAt desc, p.id desc")
    List<AreaPast> of(UUID areaId);

    /** The changes of several areas, the first one first. */
    @Query("select p from AreaPast p where p.areaId in :areaIds order by p.changedAt, p.id")
    List<AreaPast> of(Collection<UUID> areaIds);

    /** What other areas went through with this one: they became part of it, or were made out of it. The latest first. */
    @Query("""
            select p from AreaPast p where p.otherId = :areaId order by p.changedAt desc, p.id desc""")
    List<AreaPast> with(UUID areaId);

    /** Where villages lay that lie elsewhere now; the latest move first. */
    @Query("""
            select p from AreaPast p where p.kind = org.liantiao.jurisdiction.AreaPast.Kind.MOVED
            order by p.changedAt desc, p.id desc""")
    List<AreaPast> moves();

    /** Codes that an area had once and has no longer. */
    @Query("select p.code from AreaPast p where not exists (select 1 from Area a where a.code = p.code)")
    Set<String> formerCodes();
}
