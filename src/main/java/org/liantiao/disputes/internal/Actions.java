package org.liantiao.disputes.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.State;

/** What somebody can do to a case now, so that the page offers no button that would be refused. */
final class Actions {
    private final Actor actor;
    private final Dispute dispute;
    private final Moment moment;
    private final FollowUpDuty duty;
    private final Map<CaseAction, List<Refusal>> allowed = new EnumMap<>(CaseAction.class);

    private Actions(Actor actor, Dispute dispute, Moment moment, FollowUpDuty duty) {
        this.actor = actor;
        this.dispute = dispute;
        this.moment = moment;
        this.duty = duty;
    }

    static Map<CaseAction, List<Refusal>> of(Actor actor, Dispute dispute, Moment moment, FollowUpDuty duty) {
        Actions actions = new Actions(actor, dispute, moment, duty);
        actions.collect();
        return actions.allowed;
    }

    private void collect() {
        State state = dispute.round().state();
        boolean handles = Access.handles(actor, dispute).isEmpty();
        boolean paused = dispute.clocks().isPaused();
        boolean mediating = state == State.IN_MEDIATION;
        if (handles) {
            allow(CaseAction.CONFIRM, dispute.admission().unverified());
            allow(CaseAction.ACCEPT, state == State.REGISTERED);
            allow(CaseAction.DECLINE, state == State.REGISTERED);
            allow(CaseAction.AGREE, mediating);
            allow(CaseAction.PAUSE, mediating && !paused);
            allow(CaseAction.CONTINUE, mediating && paused);
            allow(
                    CaseAction.EXTEND,
                    mediating
                            && !paused
                            && !moment.today().isAfter(dispute.clocks().roundDeadline()));
            allow(CaseAction.HAND_OVER, state.isOpen() || state == State.AGREED);
            afterSettlement(state);
            escalate();
        }
        allow(
                CaseAction.RULE,
                state == State.AWAITING_RULING && Access.rules(actor, dispute).isEmpty());
        boolean adds = mediating && Access.addsSessions(actor, dispute).isEmpty();
        allow(CaseAction.RECORD_SESSION, adds);
        allow(CaseAction.PLAN_SESSION, adds);
        allow(CaseAction.CANCEL_SESSION, adds && dispute.round().isPlanned(Handling.Host.of(actor, dispute)));
        ends(state);
        followUp(handles);
        watch(state);
    }

    private void afterSettlement(State state) {
        boolean performed = state == State.AGREED
                && dispute.round().agreement().map(a -> a.performedOn() != null).orElse(false);
        allow(CaseAction.PERFORM, state == State.AGREED && !performed);
        allow(CaseAction.WITHDRAW_PERFORMANCE, state == State.AGREED);
        allow(CaseAction.NOTE_SUIT, AfterSettling.isSued(dispute));
        allow(CaseAction.URGE, Unperformed.is(dispute));
        allow(CaseAction.TELL_COURT, Unperformed.is(dispute));
        allow(CaseAction.MEDIATE_AGAIN, Unperformed.is(dispute));
        allow(CaseAction.CLOSE, performed);
        allow(CaseAction.COURT_APPLY, AfterSettling.mayApply(dispute, moment));
        allow(CaseAction.COURT_ANSWER, AfterSettling.isApplied(dispute));
        allow(CaseAction.PREVENT, AfterSettling.settled(dispute).isPresent());
        allow(CaseAction.REOPEN, state == State.AGREED || state == State.CLOSED);
    }

    /** Whoever handles it reads why it is not theirs to call back. */
    private void followUp(boolean handles) {
        if (AfterSettling.settled(dispute).isEmpty()) return;
        List<Refusal> refused = duty.makes(actor, dispute).map(List::of).orElse(List.of());
        if (handles || refused.isEmpty()) allowed.put(CaseAction.FOLLOW_UP, refused);
    }

    /** Shown with its reason while it is not possible yet: mediators look for this one. */
    private void escalate() {
        if (!dispute.round().isOpen()
                || dispute.round().state() == State.AWAITING_RULING
                || dispute.holding().tier().above().isEmpty()) return;
        Ground ground = dispute.danger().isRed() ? Ground.RED_RISK : Ground.STUCK;
        Optional<Refusal> stuck = Chain.mayEscalate(dispute, ground, false, moment);
        Optional<Refusal> beyond = Chain.mayEscalate(dispute, Ground.BEYOND, false, moment);
        allowed.put(
                CaseAction.ESCALATE,
                beyond.isEmpty() ? List.of() : stuck.map(List::of).orElse(List.of()));
    }

    private void ends(State state) {
        if (!state.isOpen() || Access.ends(actor, dispute).isPresent()) return;
        allow(CaseAction.FAIL, dispute.round().sessionsHeld() > 0);
        allow(CaseAction.REFUSE, dispute.round().sessionsHeld() == 0);
        allow(CaseAction.WITHDRAW, true);
    }

    private void watch(State state) {
        allow(
                CaseAction.UNSEAL,
                dispute.danger().isSealed() && Access.unseals(actor, dispute).isEmpty());
        allow(
                CaseAction.SEAL,
                !dispute.danger().isSealed() && Access.seals(actor, dispute).isEmpty());
        allow(CaseAction.UNMASK, Access.looks(actor).isEmpty());
        if (Access.reads(actor).isPresent()) return;
        allow(CaseAction.COMPLETE_PARTY, state != State.DECLINED);
        allow(CaseAction.NOTE_RISK, state.isOpen() || state == State.AGREED);
        allow(CaseAction.REPORT, dispute.danger().reportOutstanding());
        allow(
                CaseAction.GRADE_RISK,
                state.isOpen() && Access.grades(actor, dispute).isEmpty());
    }

    private void allow(CaseAction action, boolean possible) {
        if (possible) allowed.put(action, List.of());
    }
}
