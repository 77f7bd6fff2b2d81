package org.liantiao.jurisdiction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The organisations of the county. */
public interface Organisations extends Repository<Organisation, UUID> {
    Organisation save(Organisation organisation);

    <S extends Organisation> List<S> saveAll(Iterable<S> organisations);

    Optional<Organisation> findById(UUID id);

    @Query("select o from Organisation o join fetch o.area where o.id in :ids")
    List<Organisation> byIds(Collection<UUID> ids);

    /** The committee that holds the cases of an area and numbers its documents. */
    @Query(
            "select o from Organisation o join fetch o.area where o.area.id = :areaId and o.kind = org.liantiao.jurisdiction.OrganisationKind.COMMITTEE order by o.id limit 1")
    Optional<Organisation> committeeOf(UUID areaId);

    /** Active ones whose name, or whose township's name, is like a pattern; to choose from. */
    @Query("""
            select o from Organisation o join fetch o.area a left join fetch a.parent p
            where o.active = true and (o.name like :pattern escape '!' or concat(coalesce(p.name, ''), o.name) like :pattern escape '!')
            order by a.code, o.kind, o.name, o.id
            limit :limit offset :offset""")
    List<Organisation> find(String pattern, int limit, int offset);

    /** The same among those of a township's villages. */
    @Query("""
            select o from Organisation o join fetch o.area a
            where o.active = true and a.tier = org.liantiao.jurisdiction.Tier.VILLAGE and a.townshipId = :townshipId
              and o.name like :pattern escape '!'
            order by a.code, o.kind, o.name, o.id
            limit :limit offset :offset""")
    List<Organisation> findInVillages(UUID townshipId, String pattern, int limit, int offset);

    /** Active ones of an area and of all below it whose name is like a pattern; to choose from. */
    @Query("""
            select o from Organisation o join fetch o.area a
            where o.active = true and (a.id = :areaId or a.townshipId = :areaId or a.countyId = :areaId)
              and o.name like :pattern escape '!'
            order by a.code, o.kind, o.name, o.id
            limit :limit offset :offset""")
    List<Organisation> findWithin(UUID areaId, String pattern, int limit, int offset);

    /** The committees of many areas at once. */
    @Query(
            "select o from Organisation o join fetch o.area where o.area.id in :areaIds and o.kind = org.liantiao.jurisdiction.OrganisationKind.COMMITTEE order by o.id")
    List<Organisation> committeesOf(Collection<UUID> areaIds);

    @Query("select o from Organisation o join fetch o.area where o.area.id = :areaId order by o.kind, o.name, o.id")
    List<Organisation> ofArea(UUID areaId);

    @Query(
            "select o from Organisation o join fetch o.area a where a.countyId = :countyId order by a.code, o.kind, o.name, o.id")
    List<Organisation> ofCounty(UUID countyId);

    @Query(
            "select o from Organisation o join fetch o.area a where a.countyId = :countyId and o.kind = org.liantiao.jurisdiction.OrganisationKind.COMMITTEE")
    List<Organisation> committees(UUID countyId);

    /** Every short name given so far. */
    @Query("select o.shortName from Organisation o where o.shortName is not null")
    Set<String> shortNames();

    boolean existsByShortName(String shortName);

    /** The short name as it stands in the database now, whatever was read before; none where no numbers are given. */
    @Query("select o.shortName from Organisation o where o.id = :id and o.shortName is not null")
    Optional<String> shortNameOf(UUID id);

    /** A document number carries the short name from now on. Whoever is changing it beside this is told; who only reads is not. */
    @Modifying
    @Query(
            "update Organisation o set o.shortNameUsed = true, o.version = o.version + 1 where o.id = :id and o.shortNameUsed = false")
    void useShortName(UUID id);
}
