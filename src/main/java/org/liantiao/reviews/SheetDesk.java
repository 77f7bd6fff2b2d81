package org.liantiao.reviews;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a reviewer write on their sheet, one at a time, until it is concluded. */
@Component
class SheetDesk {
    private final SheetShelf shelf;
    private final ReviewRights rights;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SheetDesk(
            SheetShelf shelf,
            ReviewRights rights,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.rights = rights;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Only the reviewer writes, and the right to review the file is asked again. */
    <T> Outcome<T> write(Actor actor, UUID sheetId, Function<Sheet, Outcome<T>> work) {
        return transactions.execute(status -> {
            Optional<Sheet> found = shelf.hold(sheetId);
            if (found.isEmpty()) return Outcome.refused(Refusal.page("notFound"));
            Sheet sheet = found.get();
            Optional<Refusal> refusal = rights.refusal(actor, sheet.disputeId());
            if (refusal.isPresent()) return Outcome.refused(refusal.get());
            if (!sheet.isOf(actor.personId())) return Outcome.refused(Refusal.page("notYours"));
            if (sheet.isConcluded()) return Outcome.refused(Refusal.page("review.concluded"));
            return work.apply(sheet);
        });
    }

    void trace(String kind, Actor actor, Sheet sheet, Map<String, String> facts) {
        Map<String, String> content = new HashMap<>(facts);
        content.put("sheet", sheet.id().toString());
        if (sheet.sampleId() != null) content.put("sample", sheet.sampleId().toString());
        events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "dispute", sheet.disputeId(), content));
    }
}
