package org.liantiao.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.liantiao.accounts.RosterCheck.Judged;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.Texts;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 花名册: many people at once, row by row. Every good row comes in, with a one-time code for each; the others are named with
 * every reason. Whoever is here already stays as they are, so the same file again adds nobody.
 */
@Service
public class Roster {
    /** More rows than any county has people. */
    public static final int MOST_ROWS = 5_000;

    private final People people;
    private final Organisations organisations;
    private final Areas areas;
    private final Newcomers newcomers;
    private final Vault vault;
    private final Texts texts;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            People people,
            Organisations organisations,
            Areas areas,
            Newcomers newcomers,
            Vault vault,
            Texts texts,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.areas = areas;
        this.newcomers = newcomers;
        this.vault = vault;
        this.texts = texts;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A row as it was written.
     *
     * @param number as a spreadsheet counts
     * @param login empty where we shall make one
     * @param place an organisation, or a village or township for its committee
     * @param roles in words; empty for a mediator
     */
    public record Row(int number, String name, String login, String phone, String place, String roles) {}

    /**
     * What would come of a file.
     *
     * @param good how many would be added
     * @param known how many are here already
     */
    public record Preview(int good, int known, List<RefusedRow> refused) {}

    /** Judges the rows; nobody comes in. */
    public Outcome<Preview> preview(Actor by, List<Row> rows) {
        return inTransaction(by, charge -> {
            Judged judged = judge(by, charge, rows);
            return new Preview(judged.good().size(), judged.known(), judged.refused());
        });
    }

    /**
     * Judges the rows once more, adds every good one and gives out the codes, which are known this once.
     *
     * @param progress hears how many are in
     */
    public Outcome<List<Entrance>> bring(Actor by, List<Row> rows, IntConsumer progress) {
        try {
            return inTransaction(by, charge -> {
                Judged judged = judge(by, charge, rows);
                List<Entrance> entrances = new ArrayList<>();
                for (Newcomers.Newcomer newcomer : judged.good()) {
                    entrances.add(newcomers.add(by, newcomer));
                    progress.accept(entrances.size());
                }
                trace(by, judged);
                return entrances;
            });
        } catch (DataIntegrityViolationException overtaken) {
            return Outcome.refused(Refusal.page("person.meanwhile"));
        }
    }

    private interface Work<T> {
        T under(Charge charge);
    }

    private <T> Outcome<T> inTransaction(Actor by, Work<T> work) {
        Charge charge = Charge.of(by);
        if (charge.isNobody()) return Outcome.refused(Refusal.page("person.notYours"));
        return java.util.Objects.requireNonNull(transactions.execute(status -> Outcome.done(work.under(charge))));
    }

    private Judged judge(Actor by, Charge charge, List<Row> rows) {
        RosterPlaces places =
                new RosterPlaces(organisations.ofCounty(by.countyId()), areas.ofCounty(by.countyId()), charge);
        RosterKnown known = new RosterKnown(people.known(), vault);
        Set<String> logins = new HashSet<>(people.logins());
        return new RosterCheck(charge, places, known, new RosterRoles(texts), logins, organisations).judge(rows);
    }

    private void trace(Actor by, Judged judged) {
        Map<String, String> counts = Map.of(
                "added", String.valueOf(judged.good().size()),
                "known", String.valueOf(judged.known()),
                "refused", String.valueOf(judged.refused().size()));
        events.publishEvent(Change.of("people.imported", clock.instant(), by.author(), "person", null, counts));
    }
}
