package org.liantiao.trail;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail: entries are added and read, nothing else. */
public interface Trail extends Repository<TrailEntry, Long> {
    TrailEntry save(TrailEntry entry);

    @Query("select e from TrailEntry e where e.subjectId = :subjectId order by e.id")
    List<TrailEntry> of(UUID subjectId);

    @Query("select e from TrailEntry e where e.subjectId = :subjectId order by e.id desc limit :most")
    List<TrailEntry> latest(UUID subjectId, int most);
}
