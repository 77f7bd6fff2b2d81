package org.liantiao.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.liantiao.base.Author;
import org.liantiao.base.BeforeOpening;
import org.liantiao.base.CountyClock;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Calendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty database with the demo county: real townships, invented people, some 600 disputes of the last thirteen
 * months. One transaction holds all of it, so that a start cut short leaves an empty database and the next one begins anew.
 */
@Component
@Profile("demo")
class DemoCounty implements BeforeOpening {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    private static final int MONTHS = 13;

    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final Office office;
    private final Areas areas;
    private final Calendars calendars;
    private final TransactionOperations transactions;
    private final EntityManager entities;
    private final Clock clock;

    DemoCounty(
            DemoOrganisations organisations,
            DemoPeople people,
            Office office,
            Areas areas,
            Calendars calendars,
            TransactionOperations transactions,
            EntityManager entities,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.office = office;
        this.areas = areas;
        this.calendars = calendars;
        this.transactions = transactions;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (areas.county().isPresent()) return;
        Instant begun = clock.instant();
        LOG.info("Making the demo county; this takes some seconds, once ...");
        transactions.executeWithoutResult(status -> make(LocalDate.now(clock)));
        LOG.info(
                "The demo county is there after {} s",
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private void make(LocalDate today) {
        LocalDate first = today.minusMonths(MONTHS);
        LocalDateTime founding = first.minusDays(3).atTime(9, 0);
        Author author = Author.system(Tale.PHRASES.text("author"));
        Residents residents = new Residents(today);
        Script script = new Script();
        play(new Script.Scene(founding, () -> {
            organisations.found(author, this::forget);
            Places places = new Places(areas);
            Cast cast = people.arrive(places, residents, author);
            places.villages()
                    .forEach(village ->
                            script.add(founding, () -> organisations.gather(village, cast, residents, author)));
            Teller teller = new Teller(office, cast, new Stories(), residents, calendars.current(), script);
            new Mix(new Histories(teller), places).tell(first, today.minusDays(1));
            Stage stage = new Stage(teller, places, today);
            new Today(stage).tell();
            new OfficesToday(stage).tell();
            new Papers(stage).tell();
            new Reviewed(stage).tell();
        }));
        script.until(today.minusDays(1).atTime(19, 0)).forEach(this::play);
    }

    /** What happens is stamped with the time it is told of. */
    private void play(Script.Scene scene) {
        ScopedValue.where(
                        CountyClock.TOLD_AT, scene.at().atZone(clock.getZone()).toInstant())
                .run(scene.act());
        forget();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
