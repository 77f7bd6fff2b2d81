package org.liantiao.jurisdiction;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The teams of the villages. */
public interface Team extends Repository<TeamMember, UUID> {
    TeamMember save(TeamMember member);

    @Query("select m from TeamMember m where m.areaId = :areaId order by m.kind, m.id")
    List<TeamMember> of(UUID areaId);

    /** Who can be called on for what happened in a place: the team of the village, or of the one it became part of. */
    @Query("""
            select m from TeamMember m
            where m.areaId = :placeId or m.areaId in (select a.mergedInto.id from Area a where a.id = :placeId)
            order by m.kind, m.id""")
    List<TeamMember> serving(UUID placeId);

    void deleteById(UUID id);
}
