package org.liantiao.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is away, and who stands in. */
interface Absences extends Repository<Absence, UUID> {
    String IN_FULL = """
            select b from Absence b
            join fetch b.absent p join fetch p.organisation o join fetch o.area
            join fetch b.standIn s join fetch s.organisation so join fetch so.area\s""";

    Absence save(Absence absence);

    @Query(IN_FULL + "where b.id = :id")
    Optional<Absence> find(UUID id);

    /** What somebody does for others on a day. */
    @Query(
            "select b from Absence b join fetch b.absent p join fetch p.organisation o join fetch o.area "
                    + "where b.standIn.id = :personId and b.endedAt is null and b.first <= :day and b.last >= :day order by b.first, b.id")
    List<Absence> standingIn(UUID personId, LocalDate day);

    /** Those of somebody and those they stand in for, that are not over on a day. */
    @Query(
            IN_FULL
                    + "where (s.id = :personId or p.id = :personId) and b.endedAt is null and b.last >= :day order by b.first, b.id")
    List<Absence> around(UUID personId, LocalDate day);

    /** Who is away on any of these days. */
    @Query("select b.absent.id from Absence b where b.endedAt is null and b.first <= :last and b.last >= :first")
    Set<UUID> away(LocalDate first, LocalDate last);
}
