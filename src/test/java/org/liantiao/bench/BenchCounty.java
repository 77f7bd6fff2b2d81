package org.liantiao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Passwords;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaImport;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The whole county with its 24 townships and 555 villages, a mediator in each village and two reviewers in each township. */
record BenchCounty(Area area, List<Village> villages, Actor supervisor, Actor centre) {
    /** Everybody's; the driver signs in with it. */
    static final String PASSWORD = "bench-bench-bench";

    /** A village, and whom its cases meet on their way. */
    record Village(
            Area area,
            Area township,
            Organisation committee,
            Organisation townshipCommittee,
            Organisation police,
            Actor mediator,
            String login,
            Actor reviewer) {
        /** The ids that stand in the rows of its cases, in an order that is the same for every village. */
        List<UUID> cast() {
            return List.of(
                    area.id(),
                    township.id(),
                    committee.id(),
                    townshipCommittee.id(),
                    police.id(),
                    mediator.personId(),
                    reviewer.personId());
        }
    }

    Village village(UUID areaId) {
        return villages.stream()
                .filter(village -> village.area().id().equals(areaId))
                .findFirst()
                .orElseThrow();
    }

    Village any(Random random) {
        return villages.get(random.nextInt(villages.size()));
    }

    /** Makes it in an empty database. */
    static BenchCounty make(ApplicationContext app) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(BenchCounty.class.getResourceAsStream("/county/lushan-areas.csv"))) {
            app.getBean(AreaImport.class)
                    .apply(file.readAllBytes(), Author.system("bench"), (done, of) -> {})
                    .orThrow();
        }
        return Objects.requireNonNull(
                app.getBean(TransactionOperations.class).execute(status -> new Making(app).county()));
    }

    private static final class Making {
        private final Areas areas;
        private final Organisations organisations;
        private final People people;
        private final Clock clock;
        private final String hash;

        Making(ApplicationContext app) {
            areas = app.getBean(Areas.class);
            organisations = app.getBean(Organisations.class);
            people = app.getBean(People.class);
            clock = app.getBean(Clock.class);
            hash = app.getBean(Passwords.class).hash(PASSWORD);
        }

        BenchCounty county() {
            Area county = areas.county().orElseThrow();
            List<Village> villages = new ArrayList<>();
            for (Area township : areas.open(county.id(), Tier.TOWNSHIP)) settle(township, villages);
            Organisation bureau = organisation(county, OrganisationKind.JUSTICE_OFFICE, "司法局");
            Organisation centre = organisation(county, OrganisationKind.CENTRE, "矛调中心");
            return new BenchCounty(
                    county,
                    villages,
                    person("supervisor", bureau, Role.SUPERVISOR, Role.REVIEWER),
                    person("centre", centre, Role.MEDIATOR, Role.REVIEWER));
        }

        private void settle(Area township, List<Village> villages) {
            Organisation office = organisation(township, OrganisationKind.JUSTICE_OFFICE, "司法所");
            Organisation police = organisation(township, OrganisationKind.POLICE, "派出所");
            Actor reviewer = person("r" + township.code(), office, Role.MEDIATOR, Role.REVIEWER);
            person("s" + township.code(), office, Role.MEDIATOR, Role.REVIEWER);
            Organisation committee = organisations.committeeOf(township.id()).orElseThrow();
            for (Area village : areas.openBelow(township.id())) {
                Organisation own = organisations.committeeOf(village.id()).orElseThrow();
                String login = "m" + village.code();
                Actor mediator = person(login, own, Role.MEDIATOR);
                villages.add(new Village(village, township, own, committee, police, mediator, login, reviewer));
            }
        }

        private Organisation organisation(Area area, OrganisationKind kind, String name) {
            return organisations.save(new Organisation(area, kind, area.name() + name, null));
        }

        private Actor person(String login, Organisation organisation, Role... roles) {
            return people.save(new Person(
                            login, hash, organisation.name() + "人员", organisation, Set.of(roles), clock.instant()))
                    .actor();
        }
    }
}
