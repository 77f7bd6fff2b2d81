package org.liantiao.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The sessions that are open, on all nodes. One ends when nobody touches it, when it is as old as a working day may be, and when
 * its person or an administrator says so; the node that holds it learns that at its next request, of which an open tab sends one
 * a minute.
 */
@Service
public class Sittings {
    /** How often it is written down that somebody is still there. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private final OpenSessions sessions;
    private final SignInNotes notes;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Sittings(
            OpenSessions sessions,
            SignInNotes notes,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${server.servlet.session.timeout:20m}") Duration idle,
            @Value("${liantiao.longest-session:12h}") Duration longest) {
        this.sessions = sessions;
        this.notes = notes;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * One of somebody's sessions, for them to recognise.
     *
     * @param place the first half of the address it was opened from
     * @param here whether it is the one that asks
     */
    public record Line(UUID id, Device device, String place, Instant since, Instant seenAt, boolean here) {}

    /** How long somebody stays signed in whatever they do. */
    public Duration longest() {
        return longest;
    }

    /** Somebody's, the one in use last first. */
    public List<Line> of(Account own) {
        Instant now = clock.instant();
        UUID here = own.visit() == null ? null : own.visit().id();
        return sessions.of(own.actor().personId(), begun(now), seen(now)).stream()
                .map(session -> line(session, here))
                .toList();
    }

    /**
     * Ends all of somebody's but the one that asks.
     *
     * @return how many
     */
    public int endOthers(Account own) {
        Visit visit = own.visit();
        if (visit == null) return 0;
        UUID person = own.actor().personId();
        Integer ended = transactions.execute(status -> {
            int others = sessions.endOthers(person, visit.id());
            if (others > 0) trace(own.actor().author(), person, others);
            return others;
        });
        return ended == null ? 0 : ended;
    }

    /** Its person has left, or nobody was there for too long. */
    public void left(Account account) {
        Visit visit = account.visit();
        if (visit != null) transactions.executeWithoutResult(status -> sessions.end(visit.id()));
    }

    /** A new one, in the transaction of the sign-in; those of the person that were never told to be over are forgotten. */
    Visit begin(Person person, Visitor visitor, Way way, @Nullable Due due) {
        Instant now = clock.instant();
        sessions.forget(person.id(), begun(now), seen(now));
        UUID id = sessions.save(new OpenSession(person, visitor, now)).getId();
        return new Visit(id, now, way, due, notes.of(person.id(), now));
    }

    /** The person of a session that may go on; none when it was ended or is too old. */
    Optional<Person> person(Visit visit) {
        Instant now = clock.instant();
        if (!visit.since().isAfter(begun(now))) return Optional.empty();
        Optional<OpenSession> open = sessions.find(visit.id());
        open.filter(session -> !session.seenAt().plus(STEP).isAfter(now))
                .ifPresent(session -> transactions.executeWithoutResult(status -> sessions.see(visit.id(), now)));
        return open.map(OpenSession::person);
    }

    /** Ends all of somebody's, in the transaction of whoever does it. */
    int endAll(Author by, Person person) {
        int ended = sessions.endAll(person.id());
        if (ended > 0) trace(by, person.id(), ended);
        return ended;
    }

    /** All but the one that goes on, in a transaction, with a change that has a line of its own. */
    void endOthers(Person person, @Nullable Visit kept) {
        if (kept == null) sessions.endAll(person.id());
        else sessions.endOthers(person.id(), kept.id());
    }

    /** How many each of these people has. */
    Map<UUID, Long> count(Collection<UUID> people) {
        if (people.isEmpty()) return Map.of();
        Instant now = clock.instant();
        return sessions.open(people, begun(now), seen(now)).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Line line(OpenSession session, @Nullable UUID here) {
        UUID id = session.getId();
        return new Line(id, session.device(), session.place(), session.since(), session.seenAt(), id.equals(here));
    }

    private void trace(Author by, UUID person, int ended) {
        events.publishEvent(Change.of(
                "person.sessionsEnded",
                clock.instant(),
                by,
                "person",
                person,
                Map.of("sessions", Integer.toString(ended))));
    }

    /** When one began at the earliest that is still open. */
    private Instant begun(Instant now) {
        return now.minus(longest);
    }

    /** When one was seen at the earliest that is still open; not to the second, for it is not written down to the second. */
    private Instant seen(Instant now) {
        return now.minus(idle).minus(STEP).minus(STEP);
    }
}
