package org.liantiao.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    long count();
}
