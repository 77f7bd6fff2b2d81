package org.liantiao.jurisdiction;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How the county's data change: by its administrator alone, in a transaction, with a line in the trail; who was overtaken by
 * somebody else is told.
 */
@Component
public class Changes {
    public static final Refusal NOT_YOURS = Refusal.page("county.notYours");

    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Carries a change out, all of it or nothing. Refuses whoever does not administer the county. */
    public <T> Outcome<T> make(Author by, Supplier<Outcome<T>> change) {
        if (!by.administers()) return Outcome.refused(NOT_YOURS);
        try {
            return transactions.execute(status -> change.get());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException overtaken) {
            return Outcome.refused(Refusal.page("county.meanwhile"));
        }
    }

    /** Leaves a line in the trail that the topic's screen shows too. */
    public void trace(String kind, Author author, Topic topic, Map<String, String> content) {
        trace(kind, author, Topic.SUBJECT, topic.id(), content);
    }

    void trace(String kind, Author author, String type, @Nullable UUID subject, Map<String, String> content) {
        events.publishEvent(Change.of(kind, clock.instant(), author, type, subject, content));
    }
}
