package org.liantiao.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Duties.OpenCase;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 交接: gives the open cases that name somebody, and the reviews they began, to a colleague, before they go or while they are away. */
@Service
public class HandOvers {
    private final People people;
    private final Duties duties;
    private final BegunWork begun;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            People people,
            Duties duties,
            BegunWork begun,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.duties = duties;
        this.begun = begun;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who could take cases over. */
    public record Colleague(UUID id, String name, String organisation) {}

    /** How many open cases name a person; none for whom the person is not there. */
    public int open(Actor by, UUID personId) {
        return find(by, personId).map(person -> duties.named(person.id())).orElse(0);
    }

    /** Those cases, as far as who asks may read them: the administrator reads none. */
    public List<OpenCase> cases(Actor by, UUID personId) {
        return find(by, personId).map(person -> duties.cases(by, person.id())).orElse(List.of());
    }

    public List<Colleague> colleagues(Actor by, UUID personId) {
        return named(find(by, personId).map(this::colleagues).orElse(List.of()));
    }

    /** How much somebody has begun besides, that a colleague could go on with. */
    public int begun(Actor by, UUID personId) {
        return find(by, personId).map(person -> begun.left(person, null)).orElse(0);
    }

    /** Who could go on with some of that. */
    public List<Colleague> successors(Actor by, UUID personId) {
        return named(find(by, personId).map(begun::colleagues).orElse(List.of()));
    }

    private static List<Colleague> named(List<Person> people) {
        return people.stream()
                .map(person -> new Colleague(
                        person.id(), person.name(), person.organisation().name()))
                .toList();
    }

    /**
     * Gives what somebody has begun to a colleague, as far as the colleague may go on with it; the rest stays for another.
     *
     * @return how much went over
     */
    public Outcome<Integer> handOverBegun(Actor by, UUID fromId, @Nullable UUID toId) {
        if (toId == null) return Outcome.refused(Refusal.of("colleague", "required"));
        return Objects.requireNonNull(transactions.execute(status -> {
            Person from = find(by, fromId).orElse(null);
            if (from == null) return Outcome.<Integer>refused(Refusal.page("person.notFound"));
            // Held until the work is theirs, so that they do not go meanwhile.
            people.lock(toId);
            int passed = begun.colleagues(from).stream()
                    .filter(person -> person.id().equals(toId))
                    .findFirst()
                    .map(to -> begun.pass(by, from, to))
                    .orElse(0);
            return passed == 0
                    ? Outcome.<Integer>refused(Refusal.of("colleague", "person.noSuccessor"))
                    : Outcome.done(passed);
        }));
    }

    /**
     * Hands over in one transaction, with a line on each case. Refuses anybody who does not mediate for the same tier.
     *
     * @param chosen which cases; null for all, together with the drafts of cases that were not logged yet
     * @return how many went over
     */
    public Outcome<Integer> handOver(
            Actor by, UUID requestId, UUID fromId, @Nullable UUID toId, @Nullable Set<UUID> chosen) {
        if (toId == null) return Outcome.refused(Refusal.of("colleague", "required"));
        if (chosen != null && chosen.isEmpty()) return Outcome.refused(Refusal.of("cases", "required"));
        return Objects.requireNonNull(transactions.execute(status -> {
            Person from = find(by, fromId).orElse(null);
            if (from == null) return Outcome.<Integer>refused(Refusal.page("person.notFound"));
            // Held until the cases are theirs, so that they do not go meanwhile.
            people.lock(toId);
            Person to = colleagues(from).stream()
                    .filter(person -> person.id().equals(toId))
                    .findFirst()
                    .orElse(null);
            if (to == null) return Outcome.<Integer>refused(Refusal.of("colleague", "person.noColleague"));
            Outcome<Integer> passed = duties.pass(by, requestId, from, to, chosen);
            if (passed instanceof Outcome.Done<Integer>(Integer cases)) trace(by, from, to, cases);
            else status.setRollbackOnly();
            return passed;
        }));
    }

    private List<Person> colleagues(Person person) {
        UUID area = person.organisation().area().id();
        return people.mediatorsOf(area).stream()
                .filter(other ->
                        !other.id().equals(person.id()) && other.actor().mediatesFor(area))
                .toList();
    }

    private Optional<Person> find(Actor by, UUID personId) {
        return people.find(Charge.of(by), personId);
    }

    private void trace(Actor by, Person from, Person to, int cases) {
        events.publishEvent(Change.of(
                "person.handedOver",
                clock.instant(),
                by.author(),
                "person",
                from.id(),
                Map.of("to", to.id().toString(), "toName", to.name(), "cases", String.valueOf(cases))));
    }
}
