package org.liantiao.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people who sign in. */
public interface People extends Repository<Person, UUID> {
    Person save(Person person);

    @Query("select p from Person p join fetch p.organisation o join fetch o.area where p.id = :id")
    Optional<Person> find(UUID id);

    @Query("select p from Person p join fetch p.organisation o join fetch o.area where p.login = :login")
    Optional<Person> byLogin(String login);

    /** Those who mediate for an area's tier, to choose a handler from. */
    @Query("""
            select p from Person p join fetch p.organisation o join fetch o.area join p.roles r
            where o.area.id = :areaId and p.active = true and r = org.liantiao.accounts.Role.MEDIATOR
            order by p.name, p.id""")
    List<Person> mediatorsOf(UUID areaId);

    /** Those who mediate in the villages of a township, by village. */
    @Query("""
            select p from Person p join fetch p.organisation o join fetch o.area a join p.roles r
            where a.tier = org.liantiao.jurisdiction.Tier.VILLAGE and a.townshipId = :townshipId
              and p.active = true and r = org.liantiao.accounts.Role.MEDIATOR
            order by a.code, p.name, p.id""")
    List<Person> mediatorsUnder(UUID townshipId);

    /** The active people of an area's organisations. */
    @Query("""
            select p from Person p join fetch p.organisation o join fetch o.area a
            where a.id = :areaId and p.active = true order by p.name, p.id""")
    List<Person> activeOf(UUID areaId);

    /** Everybody of an organisation. */
    @Query(
            "select p from Person p join fetch p.organisation o join fetch o.area where o.id = :organisationId order by p.id")
    List<Person> in(UUID organisationId);

    /** The password of an account, as it is kept. */
    @Query("select p.passwordHash from Person p where p.login = :login")
    Optional<String> passwordOf(String login);

    /** For the one who counts attempts: no other sees the person until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.login = :login")
    Optional<Person> lock(String login);

    /** No other sees the person until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(UUID id);

    /**
     * Holds everybody of somebody's area, in one order, until the transaction ends: whoever changes one of them waits for
     * whoever changes another. People are held before cases.
     *
     * @return their logins
     */
    @Query(value = """
            select login from person where organisation_id in (
              select o.id from organisation o where o.area_id = (
                select held.area_id from person p join organisation held on held.id = p.organisation_id where p.id = :id))
            order by id for update""", nativeQuery = true)
    List<String> holdArea(UUID id);

    /** The first account of all: whoever takes the administrator's role or account from somebody locks it, one after the other. */
    @Query("select p.id from Person p order by p.createdAt, p.id limit 1")
    UUID first();

    /** How many can still administer without this one. */
    @Query("""
            select count(p) from Person p
            where org.liantiao.accounts.Role.ADMINISTRATOR member of p.roles and p.active = true and p.id <> :id""")
    long countOtherAdministrators(UUID id);

    boolean existsByLogin(String login);

    @Query("select p.login from Person p")
    Set<String> logins();

    /** Everybody, to compare a roster with: who is here already is not added again. */
    @Query("""
            select new org.liantiao.accounts.RosterKnown$Known(p.id, p.login, p.name, p.organisation.id, p.phoneSealed)
            from Person p order by p.createdAt, p.id""")
    List<RosterKnown.Known> known();

    /** Somebody one manages; anybody else is not there. */
    @Query("select p from Person p join fetch p.organisation o join fetch o.area a where p.id = :id and "
            + Charge.COVERS)
    Optional<Person> find(Charge charge, UUID id);

    /** Those one manages whose name, login or organisation is like a pattern, by organisation. */
    @Query("""
            select p from Person p join fetch p.organisation o join fetch o.area a
            where (p.name like :pattern escape '!' or p.login like :pattern escape '!' or o.name like :pattern escape '!') and\s""" + Charge.COVERS + " order by a.code, o.name, p.name, p.id limit :limit offset :offset")
    List<Person> find(Charge charge, String pattern, int limit, int offset);

    @Query("""
            select count(p) from Person p join p.organisation o join o.area a
            where (p.name like :pattern escape '!' or p.login like :pattern escape '!' or o.name like :pattern escape '!') and\s""" + Charge.COVERS)
    long count(Charge charge, String pattern);

    /** The active people of an area, for whoever takes one of them away: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Person p where p.active = true
            and p.organisation.id in (select o.id from Organisation o where o.area.id = :areaId) order by p.id""")
    List<Person> lockOfArea(UUID areaId);

    long count();
}
