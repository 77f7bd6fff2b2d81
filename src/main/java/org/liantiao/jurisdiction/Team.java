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

    void deleteById(UUID id);
}
