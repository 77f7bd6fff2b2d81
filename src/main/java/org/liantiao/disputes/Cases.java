package org.liantiao.disputes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIn;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.CaseFileReader;
import org.liantiao.disputes.internal.CaseReach;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Disputes;
import org.liantiao.disputes.internal.HandsReader;
import org.liantiao.jurisdiction.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for somebody; a foreign or unknown one is not found. The auditor reads what was drawn for review, and holds none. */
@Service
@Transactional(readOnly = true)
public class Cases {
    private final CaseFileReader reader;
    private final Disputes disputes;
    private final HandsReader hands;
    private final CaseReach reach;

    Cases(CaseFileReader reader, Disputes disputes, HandsReader hands, CaseReach reach) {
        this.reader = reader;
        this.disputes = disputes;
        this.hands = hands;
        this.reach = reach;
    }

    public Optional<CaseFile> open(Actor actor, UUID disputeId) {
        return reader.read(actor, disputeId);
    }

    /** What they may do beside its steps, without reading all of it. */
    public Optional<CaseRights> rights(Actor actor, UUID disputeId) {
        return disputes.find(reach.of(actor, disputeId), disputeId).map(dispute -> rights(actor, dispute));
    }

    /** The same, and whoever else wants to change the case waits until the transaction that runs has ended. */
    @Transactional
    public Optional<CaseRights> hold(Actor actor, UUID disputeId) {
        return disputes.forStep(actor.scope(), disputeId).map(dispute -> rights(actor, dispute));
    }

    /** Who has had it in hand; empty for a case that is not theirs to read. */
    public Optional<CaseHands> hands(Actor actor, UUID disputeId) {
        Scope scope = reach.of(actor, disputeId);
        return disputes.find(scope, disputeId).map(dispute -> hands.of(scope, dispute.id()));
    }

    /**
     * The same of those that were drawn for review in a county, by case, for whoever looks who could review them. One that came
     * under seal since is left out.
     */
    public Map<UUID, CaseHands> handsOfDrawn(UUID countyId, Collection<UUID> disputeIds) {
        return hands.of(CaseReach.ofDrawn(countyId), reach.drawn(countyId, disputeIds));
    }

    private static CaseRights rights(Actor actor, Dispute dispute) {
        State state = dispute.round().state();
        boolean adds = Access.addsSessions(actor, dispute).isEmpty()
                || Access.rules(actor, dispute).isEmpty();
        return new CaseRights(
                dispute.id(),
                dispute.code(),
                state == State.CLOSED || state == State.DECLINED,
                Access.handles(actor, dispute).isEmpty(),
                adds,
                Access.inPlaceOf(actor, dispute).map(StandIn::name).orElse(null));
    }
}
