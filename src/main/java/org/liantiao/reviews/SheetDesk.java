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
import org.liantiao.base.RefusedAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a reviewer write on their sheet, one at a time, until it is concluded. */
@Component
class SheetDesk {
    private static final Refusal NOT_FOUND = Refusal.page("notFound");

    private final SheetShelf shelf;
    private final ReviewRights rights;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final RefusedAccess refused;
    private final Clock clock;

    SheetDesk(
            SheetShelf shelf,
            ReviewRights rights,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            RefusedAccess refused,
            Clock clock) {
        this.shelf = shelf;
        this.rights = rights;
        this.transactions = transactions;
        this.events = events;
        this.refused = refused;
        this.clock = clock;
    }

    /** Why somebody may not begin a sheet of a case; whoever asks for one that is not theirs to read is written down. */
    Optional<Refusal> refusal(Actor actor, UUID disputeId) {
        Optional<Refusal> refusal = rights.refusal(actor, disputeId);
        if (refusal.filter(NOT_FOUND::equals).isPresent()) refused.note(actor.author(), "dispute", disputeId, "review");
        return refusal;
    }

    /** Only the reviewer writes, and the right to review the file is asked again. */
    <T> Outcome<T> write(Actor actor, UUID sheetId, Function<Sheet, Outcome<T>> work) {
        return hold(
                actor,
                sheetId,
                sheet -> sheet.isOf(actor.personId()) ? work.apply(sheet) : Outcome.refused(Refusal.page("notYours")));
    }

    /** Somebody else who may review the file goes on with a draft that its reviewer leaves; those of samples the county's alone. */
    Outcome<UUID> takeOver(Actor actor, UUID sheetId) {
        return hold(actor, sheetId, sheet -> {
            if (!rights.goesOn(actor, sheet)) return Outcome.refused(Refusal.page("notYours"));
            if (sheet.isOf(actor.personId())) return Outcome.done(sheetId);
            shelf.giveTo(sheetId, actor.personId(), actor.name());
            trace("review.takenOver", actor, sheet, Map.of("from", sheet.reviewerName()));
            return Outcome.done(sheetId);
        });
    }

    private <T> Outcome<T> hold(Actor actor, UUID sheetId, Function<Sheet, Outcome<T>> work) {
        Outcome<T> outcome = transactions.execute(status -> {
            Optional<Sheet> found = shelf.hold(sheetId);
            if (found.isEmpty()) return Outcome.refused(NOT_FOUND);
            Sheet sheet = found.get();
            Optional<Refusal> refusal = rights.refusal(actor, sheet.disputeId());
            if (refusal.isPresent()) return Outcome.refused(refusal.get());
            if (sheet.isConcluded() && sheet.isOf(actor.personId()))
                return Outcome.refused(Refusal.page("review.concluded"));
            return sheet.isConcluded() ? Outcome.refused(Refusal.page("notYours")) : work.apply(sheet);
        });
        if (outcome.refusals().contains(NOT_FOUND)) refused.note(actor.author(), "sheet", sheetId, "sheet");
        return outcome;
    }

    void trace(String kind, Actor actor, Sheet sheet, Map<String, String> facts) {
        Map<String, String> content = new HashMap<>(facts);
        content.put("sheet", sheet.id().toString());
        if (sheet.sampleId() != null) content.put("sample", sheet.sampleId().toString());
        events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "dispute", sheet.disputeId(), content));
    }
}
