package org.liantiao.disputes.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Scope;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The disputes. Whoever asks says in which scope; a foreign one is not found. */
public interface Disputes extends Repository<Dispute, UUID> {
    /** The scope as a condition on a dispute {@code d}; the same rule as {@link InScope} says in SQL. */
    String IN_SCOPE = """
            (:#{#scope.isSystem()} = true
              or d.place.countyId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).COUNTY)}
              or d.place.townshipId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).TOWNSHIP)}
              or d.place.villageId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).VILLAGE)}
              or d.place.villageId in :#{#scope.villages()}
              or d.holding.holder.id = :#{#scope.organisationId()}
              or exists (select 1 from Dispute e join e.holding.involvements i where e = d and i.organisationId = :#{#scope.organisationId()}))""";

    /** What of it may be opened; the same rule as {@link InScope#opens} says in SQL. */
    String OPENS = """
             and (:#{#scope.desk().everything()} = true or d.danger.sealCode is null
              or d.holding.holder.id in (select o.id from Organisation o where o.area.id in :#{#scope.desk().ruled()})
              or (d.round.state <> org.liantiao.disputes.State.AWAITING_RULING
                and d.holding.holder.id in (select o.id from Organisation o where o.area.id in :#{#scope.desk().mediated()})
                and (d.holding.handlerId in :#{#scope.desk().people()} or d.admission.registeredBy in :#{#scope.desk().people()}
                  or not exists (select 1 from Person p where p.id = d.holding.handlerId and p.active = true
                    and p.organisation.area.id = (select h.area.id from Organisation h where h.id = d.holding.holder.id))))
              or (d.round.concludedOn is null and exists (select 1 from Dispute e join e.holding.involvements i where e = d
                and i.organisationId = :#{#scope.desk().calledIn()} and i.role <> org.liantiao.disputes.PartRole.READER)))""";

    /** For whoever opens it: one under seal is not found by who does not handle it. */
    @Query("select d from Dispute d join fetch d.holding.holder h join fetch h.area where d.id = :id and " + IN_SCOPE
            + OPENS)
    Optional<Dispute> find(Scope scope, UUID id);

    /** The same, for a step: whoever else wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.id = :id and " + IN_SCOPE + OPENS)
    Optional<Dispute> forStep(Scope scope, UUID id);

    /** Open ones whose due date is provisional although its year is known; whoever else wants to change one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select d from Dispute d where d.round.concludedOn is null and d.clocks.provisional = true
              and year(d.clocks.dueAt) in :knownYears and\s""" + IN_SCOPE + " order by d.id")
    List<Dispute> stillProvisional(Scope scope, Collection<Integer> knownYears);

    /** Open ones whose due date is provisional or was counted across any of these days; whoever else wants to change one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select d from Dispute d where d.round.concludedOn is null
              and (d.clocks.provisional = true
                or exists (select 1 from ClockEntry c where c.dispute = d and c.round = d.round.number
                  and c.onDay <= :last and c.dueAfter >= :first))
              and """ + " " + IN_SCOPE + " order by d.id")
    List<Dispute> countedAcross(Scope scope, LocalDateTime first, LocalDate last);

    /** The open ones, and those still to be seen through, that name somebody as their mediator. */
    String HANDLED = """
            d.holding.handlerId = :personId
            and d.round.state in (org.liantiao.disputes.State.REGISTERED, org.liantiao.disputes.State.IN_MEDIATION,
                                  org.liantiao.disputes.State.AWAITING_RULING, org.liantiao.disputes.State.AGREED) and\s""" + IN_SCOPE;

    @Query("select d from Dispute d where " + HANDLED + " order by d.id")
    List<Dispute> handledBy(Scope scope, UUID personId);

    @Query("select count(d) from Dispute d where " + HANDLED)
    int countHandledBy(Scope scope, UUID personId);

    /** Their ids alone: whoever takes a step on one of them reads it again under its lock. */
    @Query("select d.id from Dispute d where " + HANDLED + " order by d.id")
    List<UUID> idsHandledBy(Scope scope, UUID personId);

    /** How many an area's tier holds in one of these states. */
    @Query("""
            select count(d) from Dispute d where d.round.state in :states
            and d.holding.holder.id in (select o.id from Organisation o where o.area.id = :areaId) and\s""" + IN_SCOPE)
    int countHeld(Scope scope, UUID areaId, Collection<State> states);
}
