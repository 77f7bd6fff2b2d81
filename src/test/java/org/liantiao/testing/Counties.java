package org.liantiao.testing;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a small county for a test: two townships with three villages and two, their committees, partners and people.
 * Codes and names are its own each time, so that tests share a database without meeting.
 */
public class Counties {
    /** Everybody's password, and its hash, since making one takes its time. */
    public static final String PASSWORD = "x";

    private static final String PASSWORD_HASH =
            "{argon2}$argon2id$v=19$m=19456,t=2,p=1$F2FQRKyiCP/e6EMlTaMp3A$8F6MGhes0mDhaCH53RVyPHpo9SRq/uIYj8gXvJqTxIg";

    private static final AtomicInteger LAST = new AtomicInteger();

    private final Areas areas;
    private final Organisations organisations;
    private final People people;
    private final TransactionOperations transactions;
    private final Clock clock;

    Counties(Areas areas, Organisations organisations, People people, TransactionOperations transactions, Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The areas of a test's county; number 3 lies in the other township, number 2 beside the first. */
    public record Places(
            Area county,
            Area township,
            Area township3,
            Area village,
            Area village2,
            Area village3,
            Area emptyVillage,
            Area emptyVillage3) {}

    /** The organisations of a test's county. The first township has a police station, the county the rest. */
    public record Bodies(
            Organisation villageCommittee,
            Organisation village2Committee,
            Organisation village3Committee,
            Organisation townshipCommittee,
            Organisation township3Committee,
            Organisation countyCommittee,
            Organisation justiceOffice,
            Organisation justiceOffice3,
            Organisation policeStation,
            Organisation justiceBureau,
            Organisation centre,
            Organisation court) {}

    /**
     * A county and its people: {@code village2} is of another village of the same township, {@code village3} and
     * {@code township3} of the other township; {@code county} is of 县司法局 and supervises, {@code county2} of 县矛调中心
     * and mediates; {@code police} sees only what it is called into.
     */
    public record TestCounty(
            int number,
            Places places,
            Bodies bodies,
            Actor village,
            Actor village2,
            Actor village3,
            Actor township,
            Actor township2,
            Actor township3,
            Actor county,
            Actor county2,
            Actor police,
            Actor auditor,
            Actor admin) {
        /** Everybody, by what they are called here. */
        public Map<String, Actor> people() {
            Map<String, Actor> people = new LinkedHashMap<>();
            for (RecordComponent part : TestCounty.class.getRecordComponents())
                if (part.getType() == Actor.class) people.put(part.getName(), person(part));
            return people;
        }

        private Actor person(RecordComponent part) {
            try {
                return (Actor) part.getAccessor().invoke(this);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public TestCounty make() {
        return java.util.Objects.requireNonNull(
                transactions.execute(status -> new Making(LAST.incrementAndGet()).county()));
    }

    private final class Making {
        private final int number;

        private Making(int number) {
            this.number = number;
        }

        private TestCounty county() {
            Places places = places();
            Bodies bodies = bodies(places);
            return new TestCounty(
                    number,
                    places,
                    bodies,
                    person("village", bodies.villageCommittee(), Role.MEDIATOR),
                    person("village2", bodies.village2Committee(), Role.MEDIATOR),
                    person("village3", bodies.village3Committee(), Role.MEDIATOR),
                    person("township", bodies.justiceOffice(), Role.MEDIATOR, Role.REVIEWER),
                    person("township2", bodies.justiceOffice(), Role.MEDIATOR, Role.REVIEWER),
                    person("township3", bodies.justiceOffice3(), Role.MEDIATOR, Role.REVIEWER),
                    person("county", bodies.justiceBureau(), Role.SUPERVISOR, Role.REVIEWER),
                    person("county2", bodies.centre(), Role.MEDIATOR, Role.REVIEWER),
                    person("police", bodies.policeStation(), Role.PARTNER),
                    person("auditor", bodies.justiceBureau(), Role.AUDITOR),
                    person("admin", bodies.justiceBureau(), Role.ADMINISTRATOR));
        }

        private Places places() {
            Area county = area("000000", "试" + number + "县", Tier.COUNTY, null);
            Area township = area("101000", "东" + number + "乡", Tier.TOWNSHIP, county);
            Area township3 = area("102000", "西" + number + "乡", Tier.TOWNSHIP, county);
            return new Places(
                    county,
                    township,
                    township3,
                    area("101001", "王" + number + "村", Tier.VILLAGE, township),
                    area("101002", "李" + number + "村", Tier.VILLAGE, township),
                    area("102001", "赵" + number + "村", Tier.VILLAGE, township3),
                    area("101003", "孙" + number + "村", Tier.VILLAGE, township),
                    area("102002", "周" + number + "村", Tier.VILLAGE, township3));
        }

        private Bodies bodies(Places places) {
            committee(places.emptyVillage());
            committee(places.emptyVillage3());
            return new Bodies(
                    committee(places.village()),
                    committee(places.village2()),
                    committee(places.village3()),
                    committee(places.township()),
                    committee(places.township3()),
                    committee(places.county()),
                    partner(places.township(), OrganisationKind.JUSTICE_OFFICE, "司法所"),
                    partner(places.township3(), OrganisationKind.JUSTICE_OFFICE, "司法所"),
                    partner(places.township(), OrganisationKind.POLICE, "派出所"),
                    partner(places.county(), OrganisationKind.JUSTICE_OFFICE, "司法局"),
                    partner(places.county(), OrganisationKind.CENTRE, "矛调中心"),
                    partner(places.county(), OrganisationKind.COURT, "人民法庭"));
        }

        private Area area(String code, String name, Tier tier, @Nullable Area parent) {
            return areas.save(new Area("%06d".formatted(900_000 + number) + code, name, tier, parent, "试验"));
        }

        private Organisation committee(Area area) {
            String shortName = "试" + number + area.code().substring(7).replaceFirst("^0+", "");
            return organisations.save(
                    new Organisation(area, OrganisationKind.COMMITTEE, area.name() + "调委会", shortName));
        }

        private Organisation partner(Area area, OrganisationKind kind, String name) {
            return organisations.save(new Organisation(area, kind, area.name() + name, null));
        }

        private Actor person(String login, Organisation organisation, Role... roles) {
            return people.save(new Person(
                            login + "-" + number,
                            PASSWORD_HASH,
                            "测试" + login,
                            organisation,
                            Set.of(roles),
                            clock.instant()))
                    .actor();
        }
    }
}
