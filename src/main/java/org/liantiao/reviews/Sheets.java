package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.papers.FileGap;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 案卷评查: fills in a sheet, item by item, and concludes it; a concluded one is never changed. */
@Service
public class Sheets {
    private static final int LONGEST = 500;
    private static final int YEARS_AHEAD = 1;

    private final SheetShelf shelf;
    private final FindingShelf findings;
    private final CriteriaShelf criteria;
    private final SheetDesk desk;
    private final Concluding concluding;
    private final ReviewRights rights;
    private final Cases cases;
    private final Organisations organisations;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sheets(
            SheetShelf shelf,
            FindingShelf findings,
            CriteriaShelf criteria,
            SheetDesk desk,
            Concluding concluding,
            ReviewRights rights,
            Cases cases,
            Organisations organisations,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.findings = findings;
        this.criteria = criteria;
        this.desk = desk;
        this.concluding = concluding;
        this.rights = rights;
        this.cases = cases;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a sheet, or opens the one that is begun: its reviewer goes on, others read it and may take it over. Refuses a case
     * that has not ended.
     */
    public Outcome<UUID> begin(Actor actor, UUID disputeId) {
        Optional<Refusal> refusal = desk.refusal(actor, disputeId);
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        if (!ReviewRights.choosesFiles(actor)) return Outcome.refused(Refusal.page("notYours"));
        CaseFile file = cases.open(actor, disputeId).orElseThrow();
        if (file.head().concludedOn() == null) return Outcome.refused(Refusal.page("review.runs"));
        Optional<Sheet> open = shelf.open(disputeId);
        if (open.isPresent()) return Outcome.done(open.get().id());
        try {
            return transactions.execute(status -> Outcome.done(begin(actor, file)));
        } catch (DataIntegrityViolationException meanwhile) {
            return Outcome.refused(Refusal.page("county.meanwhile"));
        }
    }

    private UUID begin(Actor actor, CaseFile file) {
        Sheet sheet = new Sheet(
                Ids.next(),
                file.head().id(),
                file.head().round(),
                criteria.on(LocalDate.now(clock)).version(),
                null,
                actor.personId(),
                actor.name(),
                null,
                "",
                clock.instant(),
                null,
                null,
                null);
        shelf.add(sheet);
        desk.trace("review.begun", actor, sheet, Map.of("criteria", String.valueOf(sheet.version())));
        return sheet.id();
    }

    /** Whether somebody can begin a sheet of a case, or go on with theirs. */
    public boolean mayBegin(Actor actor, CaseFile file) {
        return ReviewRights.choosesFiles(actor)
                && file.head().concludedOn() != null
                && rights.refusal(actor, file.head().id()).isEmpty();
    }

    /** Whether somebody may open the sheets of a case. */
    public boolean mayRead(Actor actor, CaseFile file) {
        return ReviewRights.isReviewer(actor)
                && rights.refusal(actor, file.head().id()).isEmpty();
    }

    /** A sheet as somebody may read it: whoever may review the file, and its own reviewer as long as they read the case. */
    public Optional<SheetPage> page(Actor actor, UUID sheetId) {
        return shelf.find(sheetId)
                .filter(sheet -> rights.refusal(actor, sheet.disputeId()).isEmpty())
                .flatMap(sheet -> cases.open(actor, sheet.disputeId()).map(file -> page(actor, sheet, file)));
    }

    private SheetPage page(Actor actor, Sheet sheet, CaseFile file) {
        return new SheetPage(
                sheet,
                criteria.version(sheet.version()),
                shelf.marks(sheet.id()),
                shelf.call(sheet.id()),
                findings.of(List.of(sheet.id())),
                file,
                FileGap.of(file),
                holders(actor, sheet),
                !sheet.isConcluded() && sheet.isOf(actor.personId()));
    }

    private Map<UUID, String> holders(Actor actor, Sheet sheet) {
        return organisations
                .byIds(cases.hands(actor, sheet.disputeId()).orElseThrow().holders())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /**
     * Keeps what was said of one criterion; neither answer nor points takes it back.
     *
     * @return what the sheet comes to by now
     */
    public Outcome<Score> mark(Actor actor, UUID sheetId, UUID criterionId, Mark mark) {
        Reading reading = new Reading();
        String remark = reading.optionalText("remark", mark.remark(), LONGEST);
        if (!reading.clean()) return reading.refused();
        return desk.write(actor, sheetId, sheet -> {
            Optional<Criterion> criterion = criteria.version(sheet.version()).list().stream()
                    .filter(one -> one.id().equals(criterionId))
                    .findFirst();
            if (criterion.isEmpty()) return Outcome.refused(Refusal.page("notFound"));
            if (!mark.fits(criterion.get()))
                return Outcome.refused(
                        Refusal.of("points", "number", 0, criterion.get().points()));
            shelf.mark(sheetId, criterionId, new Mark(mark.answer(), mark.points(), remark));
            return Outcome.done(Score.of(criteria.version(sheet.version()), shelf.marks(sheetId)));
        });
    }

    public Outcome<UUID> remark(Actor actor, UUID sheetId, String words) {
        Reading reading = new Reading();
        String remark = reading.optionalText("remark", words, 4 * LONGEST);
        if (!reading.clean()) return reading.refused();
        return desk.write(actor, sheetId, sheet -> {
            shelf.remark(sheetId, remark);
            return Outcome.done(sheetId);
        });
    }

    /** Notes something to put right, for one of those who held the case. They see it once the sheet is concluded. */
    public Outcome<UUID> raise(Actor actor, UUID sheetId, FindingForm form) {
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        String what = reading.text("what", form.what(), 2 * LONGEST);
        LocalDate due = reading.day("dueOn", form.dueOn(), today, today.plusYears(YEARS_AHEAD));
        UUID organisation = reading.choice("organisation", form.organisationId());
        Finding.Kind kind = reading.choice("kind", form.kind());
        if (organisation == null || kind == null || !reading.clean()) return reading.refused();
        return desk.write(actor, sheetId, sheet -> {
            if (kind != Finding.Kind.CORRECT && sheet.sampleId() == null)
                return Outcome.refused(Refusal.of("kind", "review.sampleOnly"));
            if (!holders(actor, sheet).containsKey(organisation))
                return Outcome.refused(Refusal.of("organisation", "review.notHolder"));
            UUID id = Ids.next();
            findings.add(new Finding(
                    id, sheetId, kind, what, organisation, organisation, "", due, Finding.State.OPEN, List.of()));
            return Outcome.done(id);
        });
    }

    /** Takes a finding off a sheet that is not concluded. */
    public Outcome<UUID> drop(Actor actor, UUID sheetId, UUID findingId) {
        return desk.write(actor, sheetId, sheet -> {
            if (findings.of(List.of(sheetId)).stream().noneMatch(one -> one.id().equals(findingId)))
                return Outcome.refused(Refusal.page("notFound"));
            findings.remove(findingId);
            return Outcome.done(sheetId);
        });
    }

    /**
     * Concludes a sheet. Refuses one with a criterion left or without any point that could be given, and one that fails without
     * saying what to put right; a drawn one besides without the call to the party, and without a finding that it does not stand
     * when the party or a criterion that unsettles says so.
     */
    public Outcome<UUID> conclude(Actor actor, UUID sheetId) {
        return desk.write(actor, sheetId, sheet -> concluding.conclude(actor, sheet));
    }

    /**
     * 接手: goes on with what somebody else began and does not conclude; both names stand in the trail. Refuses whoever may not
     * review the file, and a concluded sheet.
     */
    public Outcome<UUID> takeOver(Actor actor, UUID sheetId) {
        return desk.takeOver(actor, sheetId);
    }
}
