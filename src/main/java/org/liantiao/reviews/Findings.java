package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedAccess;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 评查问题的整改: whoever was asked answers, the reviewer confirms it or sends it back. */
@Service
public class Findings {
    private static final int LONGEST = 1000;
    private static final Refusal NOT_FOUND = Refusal.page("notFound");

    private final FindingShelf shelf;
    private final SheetShelf sheets;
    private final ReviewRights rights;
    private final Cases cases;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final RefusedAccess refused;
    private final Clock clock;

    Findings(
            FindingShelf shelf,
            SheetShelf sheets,
            ReviewRights rights,
            Cases cases,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            RefusedAccess refused,
            Clock clock) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.rights = rights;
        this.cases = cases;
        this.transactions = transactions;
        this.events = events;
        this.refused = refused;
        this.clock = clock;
    }

    /** A finding that waits for somebody, or a sheet that they began or were given by whom {@code what} names, and the case it is about. */
    public record Waiting(UUID id, UUID disputeId, String code, String what, LocalDate dueOn) {}

    /** What waits for somebody: to be answered, to be confirmed, and the sheets they began. */
    public record Desk(List<Waiting> toAnswer, List<Waiting> toConfirm, List<Waiting> begun) {
        public boolean isEmpty() {
            return toAnswer.isEmpty() && toConfirm.isEmpty() && begun.isEmpty();
        }
    }

    /** A concluded sheet of a case with what it found, or a draft that somebody has begun. */
    public record Reviewed(Sheet sheet, List<Finding> findings) {}

    /** The reviews of a case, the latest first: what a draft says is its reviewer's alone. */
    public List<Reviewed> of(Actor actor, UUID disputeId) {
        if (cases.rights(actor, disputeId).isEmpty()) return List.of();
        List<Sheet> all = sheets.of(disputeId).stream()
                .filter(sheet -> sheet.isConcluded() || sheet.isOf(actor.personId()))
                .toList();
        List<Finding> found = shelf.of(all.stream().map(Sheet::id).toList());
        return all.stream()
                .map(sheet -> new Reviewed(
                        sheet,
                        found.stream()
                                .filter(one -> one.sheetId().equals(sheet.id()))
                                .toList()))
                .toList();
    }

    /** Of the cases in the actor's scope; at most 200 of each. */
    public Desk desk(Actor actor) {
        return shelf.desk(actor.scope(), actor.personId(), actor.organisationId(), areas(actor));
    }

    /** An area's committee is answered for by whoever mediates or rules there, in somebody's stead too. */
    private static Collection<UUID> areas(Actor actor) {
        Set<UUID> areas = new HashSet<>(Set.of(actor.areaId()));
        actor.standIns().stream().map(StandIn::areaId).forEach(areas::add);
        areas.removeIf(area -> !actor.mediatesFor(area) && !actor.rulesFor(area));
        return areas;
    }

    /** Whether somebody answers for the organisation that a finding asks. */
    public boolean answers(Actor actor, Finding finding) {
        return actor.mediatesFor(finding.areaId())
                || actor.rulesFor(finding.areaId())
                || finding.organisationId().equals(actor.organisationId())
                        && actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.PARTNER);
    }

    /** 已整改: says what was done. Refuses a finding to take a case up again while it was not. */
    public Outcome<UUID> answer(Actor actor, UUID findingId, String words) {
        return say(actor, findingId, words, true, Finding.State.ANSWERED, (finding, sheet) -> {
            if (!answers(actor, finding)) return Optional.of(Refusal.page("notYours"));
            if (finding.state() != Finding.State.OPEN) return Optional.of(Refusal.page("review.notOpen"));
            boolean waits = finding.kind() == Finding.Kind.REOPEN && !reopened(actor, sheet);
            return waits ? Optional.of(Refusal.page("review.notReopened")) : Optional.empty();
        });
    }

    /** Whoever may reopens a case takes the step on its page; a new round says that it was taken. */
    private boolean reopened(Actor actor, Sheet sheet) {
        return cases.open(actor, sheet.disputeId())
                .filter(file -> file.head().round() > sheet.round())
                .isPresent();
    }

    /** 确认整改: that is that. */
    public Outcome<UUID> confirm(Actor actor, UUID findingId) {
        return say(
                actor,
                findingId,
                "",
                false,
                Finding.State.CONFIRMED,
                (finding, sheet) -> judged(actor, finding, sheet));
    }

    /** 退回: it is not yet as it should be; it waits for those it asked again. */
    public Outcome<UUID> sendBack(Actor actor, UUID findingId, String words) {
        return say(
                actor, findingId, words, true, Finding.State.OPEN, (finding, sheet) -> judged(actor, finding, sheet));
    }

    /** Whether somebody may say that a finding was put right, or not yet. */
    public boolean judges(Actor actor, Finding finding, Sheet sheet) {
        return judged(actor, finding, sheet).isEmpty();
    }

    /**
     * Whoever may review the file, at the reviewer's own organisation or at the county; what a sample found, at the county
     * alone; never those who answered.
     */
    private Optional<Refusal> judged(Actor actor, Finding finding, Sheet sheet) {
        Optional<Refusal> refusal = rights.refusal(actor, sheet.disputeId());
        if (refusal.isPresent()) return refusal;
        if (sheet.sampleId() != null ? !ReviewRights.reviewsDrawn(actor) : !judgesChosen(actor, sheet))
            return Optional.of(Refusal.page("notYours"));
        if (finding.state() != Finding.State.ANSWERED) return Optional.of(Refusal.page("review.notAnswered"));
        return finding.answer().filter(word -> word.isOf(actor)).map(own -> Refusal.page("review.ownAnswer"));
    }

    private boolean judgesChosen(Actor actor, Sheet sheet) {
        return ReviewRights.choosesFiles(actor)
                && (actor.tier() == Tier.COUNTY || actor.organisationId().equals(sheets.organisationOf(sheet)));
    }

    private Outcome<UUID> say(
            Actor actor,
            UUID findingId,
            String typed,
            boolean needed,
            Finding.State state,
            BiFunction<Finding, Sheet, Optional<Refusal>> rule) {
        Reading reading = new Reading();
        String words = needed ? reading.text("words", typed, LONGEST) : reading.optionalText("words", typed, LONGEST);
        if (!reading.clean()) return reading.refused();
        Outcome<UUID> outcome = transactions.execute(status -> {
            Optional<Finding> found = shelf.hold(findingId);
            Optional<Sheet> sheet = found.flatMap(finding -> sheets.find(finding.sheetId()))
                    .filter(Sheet::isConcluded)
                    .filter(one -> cases.rights(actor, one.disputeId()).isPresent());
            if (found.isEmpty() || sheet.isEmpty()) return Outcome.refused(NOT_FOUND);
            Optional<Refusal> refusal = rule.apply(found.get(), sheet.get());
            if (refusal.isPresent()) return Outcome.refused(refusal.get());
            shelf.say(findingId, state, words, clock.instant(), actor);
            events.publishEvent(Change.of(
                    "review.finding." + state.name().toLowerCase(java.util.Locale.ROOT),
                    clock.instant(),
                    actor.author(),
                    "dispute",
                    sheet.get().disputeId(),
                    Map.of("finding", findingId.toString())));
            return Outcome.done(findingId);
        });
        if (outcome.refusals().contains(NOT_FOUND)) refused.note(actor.author(), "finding", findingId, "finding");
        return outcome;
    }
}
