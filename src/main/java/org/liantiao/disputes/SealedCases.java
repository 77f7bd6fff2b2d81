package org.liantiao.disputes;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedAccess;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.CaseFileReader;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.disputes.internal.Watch;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 保密案件: family violence, minors, privacy. Whoever handles a case seals it while it is under way, and it opens for those who handle it alone; everybody
 * else has it in their lists and figures, without names. Whoever supervises takes the seal away, for a reason; the county's
 * supervisors open one in need, for a reason too.
 */
@Service
public class SealedCases {
    private static final int REASON = 300;

    private final Steps steps;
    private final CaseFileReader reader;
    private final Vocabulary vocabulary;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RefusedAccess refused;

    SealedCases(
            Steps steps,
            CaseFileReader reader,
            Vocabulary vocabulary,
            ApplicationEventPublisher events,
            Clock clock,
            RefusedAccess refused) {
        this.steps = steps;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.events = events;
        this.clock = clock;
        this.refused = refused;
    }

    /**
     * What somebody who supervises sees of a case that is closed to them.
     *
     * @param reportOutstanding whether somebody still has to report it
     * @param opens whether they may open it in need
     * @param unseals whether they may take the seal away
     */
    public record Door(
            UUID id,
            String code,
            String typeCode,
            State state,
            Tier tier,
            boolean reportOutstanding,
            boolean opens,
            boolean unseals) {}

    /**
     * 保密, by the tier that holds the case while its round runs, later by whoever supervises.
     *
     * @param code why, a word of the county's list
     */
    public Outcome<UUID> seal(Actor actor, UUID requestId, UUID disputeId, @Nullable String code, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, REASON);
        if (code == null || !vocabulary.offers(WordList.SEAL, code)) reading.refuse("seal", "required");
        if (!reading.clean() || code == null) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.seals(actor, dispute).or(() -> Watch.seal(dispute, code, why, moment)));
    }

    /** 解除保密, by whoever rules or supervises at the holder's tier or above, from the township on. */
    public Outcome<UUID> unseal(Actor actor, UUID requestId, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, REASON);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                Access.supervises(actor) ? actor.scope().withSealed() : actor.scope(),
                requestId,
                disputeId,
                (dispute, moment) -> Access.unseals(actor, dispute).or(() -> Watch.unseal(dispute, why, moment)));
    }

    /** The door of a case under seal that somebody may not open like others; empty where there is none for them. */
    @Transactional(readOnly = true)
    public Optional<Door> door(Actor actor, UUID disputeId) {
        if (!Access.supervises(actor)) return Optional.empty();
        return reader.read(actor, actor.scope().withSealed(), disputeId)
                .filter(file -> file.head().sealCode() != null && (opens(actor) || file.can(CaseAction.UNSEAL)))
                .map(file -> new Door(
                        disputeId,
                        file.head().code(),
                        file.head().typeCode(),
                        file.head().state(),
                        file.head().tier(),
                        file.head().reportOutstanding(),
                        opens(actor),
                        file.can(CaseAction.UNSEAL)));
    }

    /** Whether a row of a list leads to a page: that of the case, or its door for whoever supervises. */
    public static boolean leads(Actor actor, CaseRow row) {
        return row.opens()
                || !row.isUnseen() && Access.supervises(actor) && actor.tier().compareTo(row.tier()) >= 0;
    }

    /** In need: those who supervise the county, of their own right. */
    private static boolean opens(Actor actor) {
        return ClosedPeriods.mayClose(actor.alone());
    }

    /**
     * 紧急查看: opens a case under seal for whoever supervises the county, once, to read and nothing else but to take the seal away.
     * What lies beside it, papers and files, stays closed. The reason stands in the trail for ever, so one with a number in it
     * is refused.
     */
    @Transactional
    public Outcome<CaseFile> open(Actor actor, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 200);
        if (NumbersInText.perhaps(why)) reading.refuse("reason", "reason.number");
        if (!reading.clean()) return reading.refused();
        Scope scope = opens(actor) ? actor.scope().withSealed() : actor.scope();
        CaseFile file = reader.read(actor, scope, disputeId).orElse(null);
        if (file == null) {
            refused.note(actor.author(), "dispute", disputeId, "sealed");
            return Outcome.refused(Refusal.page("notFound"));
        }
        if (!opens(actor)) return Outcome.refused(Refusal.page("notYours"));
        if (file.head().sealCode() == null) return Outcome.refused(Refusal.page("seal.none"));
        trace(actor, file, Map.of("reason", why));
        return Outcome.done(file);
    }

    /** A case as a page shows it to those who handle it; when it is under seal, that leaves its line too. */
    @Transactional
    public Optional<CaseFile> show(Actor actor, UUID disputeId) {
        Optional<CaseFile> file = reader.read(actor, disputeId);
        file.filter(one -> one.head().sealCode() != null).ifPresent(one -> trace(actor, one, Map.of()));
        return file;
    }

    private void trace(Actor actor, CaseFile file, Map<String, String> facts) {
        Map<String, String> content = new TreeMap<>(facts);
        content.put("code", file.head().code());
        events.publishEvent(Change.of(
                "dispute.sealed-opened",
                clock.instant(),
                actor.author(),
                "dispute",
                file.head().id(),
                content));
    }
}
