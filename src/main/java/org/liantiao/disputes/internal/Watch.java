package org.liantiao.disputes.internal;

import static org.liantiao.disputes.internal.Handling.done;
import static org.liantiao.disputes.internal.Handling.no;

import java.time.LocalDate;
import java.util.Optional;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;

/** What is watched beside the mediation: the clocks' pauses and extensions, risk, and the duty to report. */
public final class Watch {
    private Watch() {}

    public static Optional<Refusal> pause(Dispute dispute, String reason, Moment moment) {
        Optional<Refusal> refusal = Handling.inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        if (dispute.clocks().isPaused()) return no("pause.already");
        dispute.clock(ClockEntryKind.PAUSED, 0, reason, moment);
        dispute.step(StepKind.PAUSED, moment.today(), reason, moment);
        return done();
    }

    public static Optional<Refusal> resume(Dispute dispute, String note, Moment moment) {
        if (!dispute.clocks().isPaused()) return no("pause.none");
        dispute.clock(ClockEntryKind.CONTINUED, 0, note, moment);
        dispute.step(StepKind.CONTINUED, moment.today(), note, moment);
        return done();
    }

    /** 延期: needs both parties' recorded consent, and to be recorded before the deadline passes. */
    public static Optional<Refusal> extend(Dispute dispute, int days, String reason, Moment moment) {
        Optional<Refusal> refusal = Handling.inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        if (dispute.clocks().isPaused()) return no("pause.already");
        if (moment.today().isAfter(dispute.clocks().roundDeadline()))
            return no("extend.late", dispute.clocks().roundDeadline());
        dispute.clock(ClockEntryKind.EXTENDED, days, reason, moment);
        dispute.step(StepKind.EXTENDED, moment.today(), reason, moment);
        return done();
    }

    /** Notes a signal; the case is at least as grave as its gravest. Noting it twice changes nothing. */
    public static Optional<Refusal> note(Dispute dispute, Signal signal, String note, Moment moment) {
        if (dispute.danger().noted(signal.code()).isPresent()) return done();
        boolean wasRed = dispute.danger().isRed();
        dispute.danger().note(new RiskSignal(dispute, signal, note, moment), moment.today());
        dispute.step(StepKind.RISK_NOTED, moment.today(), signal.code(), moment);
        sealOf(signal).ifPresent(code -> {
            if (!dispute.danger().isSealed()) seal(dispute, code, "", moment);
        });
        hurry(dispute, wasRed, moment);
        return done();
    }

    /** Family violence and minors are sealed at once (反家庭暴力法 art. 5, 未成年人保护法 art. 4). */
    private static Optional<String> sealOf(Signal signal) {
        return switch (signal.duty()) {
            case FAMILY_VIOLENCE -> Optional.of("FAMILY_VIOLENCE");
            case MINOR -> Optional.of("MINOR");
            case POLICE, NONE -> Optional.empty();
        };
    }

    /** 保密. @param code why, a word of the county's list */
    public static Optional<Refusal> seal(Dispute dispute, String code, String reason, Moment moment) {
        if (dispute.danger().isSealed()) return no("seal.already");
        dispute.danger().seal(code);
        dispute.step(StepKind.SEALED, moment.today(), reason, moment).tells("seal", code);
        return done();
    }

    /** 解除保密 */
    public static Optional<Refusal> unseal(Dispute dispute, String reason, Moment moment) {
        if (!dispute.danger().isSealed()) return no("seal.none");
        dispute.danger().seal(null);
        dispute.step(StepKind.UNSEALED, moment.today(), reason, moment);
        return done();
    }

    /** Records that a red signal was reported: to whom, when, what. It must have been noted, and is recorded once. */
    public static Optional<Refusal> report(
            Dispute dispute, String signal, String to, LocalDate on, String note, Moment moment) {
        RiskSignal noted = dispute.danger().noted(signal).orElse(null);
        if (noted == null || !noted.outstanding()) return no("report.none");
        noted.reported(to, note, on, moment.actorId());
        dispute.danger().settleDuty();
        dispute.step(StepKind.REPORTED, on, to, moment);
        return done();
    }

    /** Grades the risk by hand; never below what a noted red signal says. */
    public static Optional<Refusal> grade(Dispute dispute, Risk risk, String reason, Moment moment) {
        if (dispute.danger().hasRedSignal() && risk != Risk.RED) return no("risk.red");
        boolean wasRed = dispute.danger().isRed();
        dispute.danger().grade(risk, moment.today());
        dispute.step(StepKind.RISK_GRADED, moment.today(), reason, moment);
        hurry(dispute, wasRed, moment);
        return done();
    }

    /** A case that turns red while it waits is ruled on the same working day. */
    private static void hurry(Dispute dispute, boolean wasRed, Moment moment) {
        boolean turnedRed = !wasRed && dispute.danger().isRed();
        if (turnedRed && dispute.round().state() == State.AWAITING_RULING) Chain.startRuling(dispute, moment);
    }
}
