package org.liantiao.jurisdiction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The area tree. It is no secret: names of places carry no scope. */
public interface Areas extends Repository<Area, UUID> {
    Area save(Area area);

    <S extends Area> List<S> saveAll(Iterable<S> areas);

    void flush();

    Optional<Area> findById(UUID id);

    @Query("select a from Area a left join fetch a.aliases where a.code = :code")
    Optional<Area> findByCode(String code);

    @Query("select a from Area a left join fetch a.aliases where a.id = :id")
    Optional<Area> withAliases(UUID id);

    /** The county this installation serves; none before the first import. */
    @Query("select a from Area a where a.parent is null order by a.code limit 1")
    Optional<Area> county();

    @Query("select a from Area a where a.parent.id = :parentId order by a.code, a.id")
    List<Area> below(UUID parentId);

    @Query("select distinct a from Area a left join fetch a.aliases where a.countyId = :countyId order by a.code, a.id")
    List<Area> ofCounty(UUID countyId);

    /** The areas of a tier that may be chosen, with what they lie in. */
    @Query("""
            select a from Area a left join fetch a.parent
            where a.countyId = :countyId and a.tier = :tier and a.mergedInto is null order by a.code, a.id""")
    List<Area> open(UUID countyId, Tier tier);

    /** What lies below an area and may be chosen for new cases. */
    @Query("select a from Area a where a.parent.id = :parentId and a.mergedInto is null order by a.code, a.id")
    List<Area> openBelow(UUID parentId);

    /** What became part of an area. */
    @Query("select a from Area a where a.mergedInto.id = :areaId order by a.code, a.id")
    List<Area> mergedInto(UUID areaId);

    /** For whoever changes it: everybody else who wants to waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Area a where a.id = :id")
    Optional<Area> lock(UUID id);

    /** For whoever logs a case there: it stays as it is until that is done. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Area a where a.id = :id")
    Optional<Area> hold(UUID id);

    long count();
}
