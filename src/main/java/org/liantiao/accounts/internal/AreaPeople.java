package org.liantiao.accounts.internal;

import java.util.List;
import org.liantiao.accounts.Duties;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who redraws the tree whose people would go along. */
@Component
class AreaPeople implements Residents {
    private final People people;
    private final Organisations organisations;
    private final Duties duties;
    private final JdbcClient jdbc;

    AreaPeople(People people, Organisations organisations, Duties duties, JdbcClient jdbc) {
        this.people = people;
        this.organisations = organisations;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    @Override
    public int count(Area area) {
        return jdbc.sql("""
                        select count(*) from person p join organisation o on o.id = p.organisation_id
                        join area a on a.id = o.area_id
                        where p.active and (a.id = :area or a.township_id = :area)""")
                .param("area", area.id())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    @Override
    public List<Resident> of(Area village) {
        return organisations.committeeOf(village.id()).stream()
                .flatMap(committee -> people.in(committee.id()).stream())
                .filter(Person::active)
                .map(person -> new Resident(
                        person.id(),
                        person.name(),
                        person.actor().mediatesFor(village.id()),
                        duties.named(person.id())))
                .toList();
    }
}
