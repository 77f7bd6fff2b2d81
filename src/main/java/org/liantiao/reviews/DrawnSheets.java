package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 抽查的评查表: the sheet of a drawn case, filled in by somebody of the county, its auditor too, who had no hand in it; with the call to the party. */
@Service
public class DrawnSheets {
    private final SampleShelf samples;
    private final SheetShelf shelf;
    private final CriteriaShelf criteria;
    private final SheetDesk desk;
    private final Cases cases;
    private final TransactionOperations transactions;
    private final Clock clock;

    DrawnSheets(
            SampleShelf samples,
            SheetShelf shelf,
            CriteriaShelf criteria,
            SheetDesk desk,
            Cases cases,
            TransactionOperations transactions,
            Clock clock) {
        this.samples = samples;
        this.shelf = shelf;
        this.criteria = criteria;
        this.desk = desk;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins the sheet of a drawn case, or opens the one there is. Refuses a case that was not drawn: nobody adds one. */
    public Outcome<UUID> begin(Actor actor, UUID sampleId, UUID disputeId) {
        Optional<Refusal> refusal = desk.refusal(actor, disputeId);
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        if (!ReviewRights.reviewsDrawn(actor)) return Outcome.refused(Refusal.page("notYours"));
        CaseFile file = cases.open(actor, disputeId).orElseThrow();
        return transactions.execute(status -> samples.find(actor.countyId(), sampleId)
                .flatMap(sample -> samples.holdDrawn(sampleId, disputeId))
                .map(drawn -> Outcome.done(drawn.sheetId() == null ? begin(actor, sampleId, file) : drawn.sheetId()))
                .orElseGet(() -> Outcome.refused(Refusal.page("sample.notDrawn"))));
    }

    private UUID begin(Actor actor, UUID sampleId, CaseFile file) {
        Sheet sheet = new Sheet(
                Ids.next(),
                file.head().id(),
                file.head().round(),
                criteria.on(LocalDate.now(clock)).version(),
                sampleId,
                actor.personId(),
                actor.name(),
                null,
                "",
                clock.instant(),
                null,
                null,
                null);
        shelf.add(sheet);
        samples.begin(sampleId, sheet.disputeId(), sheet.id());
        desk.trace("review.begun", actor, sheet, Map.of("criteria", String.valueOf(sheet.version())));
        return sheet.id();
    }

    /** Keeps what the party said when called back. Who was not reached said nothing. */
    public Outcome<UUID> call(Actor actor, UUID sheetId, Call call) {
        Reading reading = new Reading();
        String words = reading.optionalText("words", call.words(), 1000);
        Boolean reached = reading.choice("reached", call.reached());
        if (reached == null || !reading.clean()) return reading.refused();
        return desk.write(actor, sheetId, sheet -> {
            if (sheet.sampleId() == null) return Outcome.refused(Refusal.page("notFound"));
            shelf.call(
                    sheetId,
                    reached
                            ? new Call(true, call.settled(), call.satisfied(), call.performed(), words)
                            : new Call(false, null, null, null, words));
            return Outcome.done(sheetId);
        });
    }
}
