package org.liantiao.disputes.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.Duties;
import org.liantiao.accounts.Person;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what cases somebody would leave behind, and hands them over. An administrator reads no case and hands over all of
 * somebody's without seeing them, so counting and handing over look as the system does.
 */
@Component
class CaseDuties implements Duties {
    private static final Set<State> MEDIATED = Set.of(State.REGISTERED, State.IN_MEDIATION, State.AGREED);

    private final Disputes disputes;
    private final DraftShelf drafts;
    private final Steps steps;

    CaseDuties(Disputes disputes, DraftShelf drafts, Steps steps) {
        this.disputes = disputes;
        this.drafts = drafts;
        this.steps = steps;
    }

    @Override
    public int named(UUID personId) {
        return disputes.countHandledBy(everywhere(), personId);
    }

    @Override
    public int held(UUID areaId) {
        return disputes.countHeld(everywhere(), areaId, MEDIATED);
    }

    @Override
    public int awaiting(UUID areaId) {
        return disputes.countHeld(everywhere(), areaId, Set.of(State.AWAITING_RULING));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenCase> cases(Actor by, UUID personId) {
        return disputes.handledBy(by.scope(), personId).stream()
                .map(dispute -> new OpenCase(
                        dispute.id(),
                        dispute.code(),
                        dispute.danger().isSealed() ? "" : dispute.subject().title()))
                .toList();
    }

    @Override
    @Transactional
    public Outcome<Integer> pass(Actor by, UUID requestId, Person from, Person to, @Nullable Set<UUID> chosen) {
        Scope scope = Charge.of(by).everybody() ? everywhere() : by.scope();
        List<UUID> ids = disputes.idsHandledBy(scope, from.id()).stream()
                .filter(id -> chosen == null || chosen.contains(id))
                .toList();
        for (UUID id : ids) {
            Outcome<UUID> passed = steps.take(
                    by,
                    scope.withSealed(),
                    request(requestId, id),
                    id,
                    (dispute, moment) -> pass(dispute, from, to, moment));
            if (!passed.isDone()) return Outcome.refused(passed.refusals());
        }
        if (chosen == null) drafts.pass(from.id(), to.id(), Drafts.LOG);
        return Outcome.done(ids.size());
    }

    /** A case that somebody else took on meanwhile stays with them. */
    private static Optional<Refusal> pass(Dispute dispute, Person from, Person to, Moment moment) {
        if (!from.id().equals(dispute.holding().handlerId())) return Optional.empty();
        UUID area = dispute.holding().holder().area().id();
        return to.actor().mediatesFor(area)
                ? Handling.handOver(dispute, to.id(), to.name(), moment)
                : Optional.of(Refusal.of("colleague", "person.noColleague"));
    }

    /** Each case has a request of its own, the same again when the whole is asked for again. */
    private static UUID request(UUID whole, UUID dispute) {
        return UUID.nameUUIDFromBytes((whole + "/" + dispute).getBytes(StandardCharsets.UTF_8));
    }

    private static Scope everywhere() {
        return Scope.system("nobody may go while open cases would be left without anybody");
    }
}
