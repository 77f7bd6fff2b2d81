package org.liantiao.disputes.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;

/** 协议与履行: the agreement that settles a round, and what is done of it. */
public final class Settling {
    private Settling() {}

    /** What an agreement says (人民调解法 art. 29; 若干规定 art. 35). */
    public record Terms(
            AgreementForm form,
            LocalDate reachedOn,
            String content,
            String manner,
            @Nullable BigDecimal amount,
            @Nullable LocalDate performBy,
            @Nullable LocalDate partiesSignedOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            Map<Harm, Integer> prevented,
            List<Owed> obligations) {}

    /** One item of it. @param field how the form calls it, for refusals */
    public record Owed(
            String field,
            @Nullable UUID debtor,
            @Nullable UUID creditor,
            String what,
            @Nullable BigDecimal amount,
            @Nullable LocalDate performBy) {}

    /** What was done of an item. @param amount null for all that is left of it */
    public record Done(LocalDate day, @Nullable BigDecimal amount, boolean partly, String how) {}

    /**
     * Draws up or completes the round's agreement. It concludes the round on the day it takes effect; a written one that
     * still lacks a signature or the seal is kept and concludes nothing.
     */
    public static Optional<Refusal> agree(Dispute dispute, Terms terms, Moment moment) {
        Optional<Refusal> refusal = Handling.inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        if (terms.reachedOn().isBefore(dispute.roundBegan()))
            return Optional.of(Refusal.of("reachedOn", "day.before", dispute.roundBegan()));
        Agreement agreement = dispute.round()
                .agreement()
                .orElseGet(() -> dispute.round().add(new Agreement(dispute, terms.form(), terms.reachedOn())));
        refusal = owe(dispute, agreement, terms.obligations());
        if (refusal.isPresent()) return refusal;
        agreement.write(terms.form(), terms.reachedOn());
        agreement.states(terms.content(), terms.manner(), amount(terms), terms.performBy());
        agreement.sign(terms.partiesSignedOn(), terms.mediatorSignedOn(), terms.sealedOn());
        agreement.prevented(terms.prevented());
        LocalDate effective = agreement.effectiveOn();
        if (effective == null) dispute.step(StepKind.AGREEMENT_DRAWN, terms.reachedOn(), terms.content(), moment);
        else takeEffect(dispute, agreement, effective, moment);
        return Handling.done();
    }

    private static void takeEffect(Dispute dispute, Agreement agreement, LocalDate effective, Moment moment) {
        dispute.conclude(End.RESOLVED, effective, agreement.form(), moment);
        LocalDate due = agreement.fallsDue(effective);
        dispute.round().settled(moment.actorId());
        if (dispute.round().isFirst()) dispute.counted().performanceDue(due);
        dispute.clocks().awaitPerformance(agreement.nextDue());
        dispute.round().move(State.AGREED);
        dispute.step(StepKind.AGREED, effective, agreement.content(), moment);
        if (!agreement.prevented().isEmpty()) AfterSettling.noted(dispute, agreement.prevented(), moment);
    }

    /** What it says of money; when it says nothing, what its items come to. */
    private static @Nullable BigDecimal amount(Terms terms) {
        if (terms.amount() != null) return terms.amount();
        return terms.obligations().stream()
                .map(Owed::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** What stood before is replaced: until it takes effect an agreement is a draft. */
    private static Optional<Refusal> owe(Dispute dispute, Agreement agreement, List<Owed> items) {
        Map<UUID, Party> parties =
                dispute.sides().parties().stream().collect(Collectors.toMap(Party::id, party -> party));
        List<Obligation> obligations = new ArrayList<>();
        for (Owed item : items) {
            Party debtor = item.debtor() == null ? null : parties.get(item.debtor());
            if (debtor == null) return Optional.of(Refusal.of(item.field() + "debtor", "obligation.party"));
            Party creditor = item.creditor() == null ? null : parties.get(item.creditor());
            if (creditor == null && item.creditor() != null)
                return Optional.of(Refusal.of(item.field() + "creditor", "obligation.party"));
            obligations.add(new Obligation(agreement, obligations.size() + 1, debtor, creditor, item));
        }
        agreement.owes(obligations);
        return Handling.done();
    }

    /** All that is left of it was done. */
    public static Optional<Refusal> perform(Dispute dispute, LocalDate day, String note, Moment moment) {
        Optional<Refusal> refusal = mayPerform(dispute, day);
        if (refusal.isPresent()) return refusal;
        Agreement agreement = dispute.round().agreement().orElseThrow();
        if (agreement.performedOn() != null) return Handling.no("perform.done", agreement.performedOn());
        agreement.obligations().stream()
                .filter(Obligation::isOpen)
                .forEach(obligation -> obligation.performRest(day, note));
        performed(dispute, agreement, day);
        dispute.step(StepKind.PERFORMED, day, note, moment);
        return Handling.done();
    }

    /** One item was done, or a part of it. With the last one all of it is performed. */
    public static Optional<Refusal> perform(Dispute dispute, UUID item, Done done, Moment moment) {
        Optional<Refusal> refusal = mayPerform(dispute, done.day());
        if (refusal.isPresent()) return refusal;
        Agreement agreement = dispute.round().agreement().orElseThrow();
        Obligation obligation = agreement.obligations().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElse(null);
        if (obligation == null) return Handling.no("obligation.unknown");
        if (!obligation.isOpen()) return Handling.no("obligation.done");
        refusal = carryOut(obligation, done);
        if (refusal.isPresent()) return refusal;
        boolean all = agreement.obligations().stream().noneMatch(Obligation::isOpen);
        if (all) performed(dispute, agreement, done.day());
        else dispute.clocks().awaitPerformance(agreement.nextDue());
        dispute.step(all ? StepKind.PERFORMED : StepKind.PART_PERFORMED, done.day(), note(obligation, done), moment)
                .tells("obligation", String.valueOf(obligation.serial()));
        return Handling.done();
    }

    /**
     * 回访得知: these items were found done in full; none of them named means all that is left. Whoever calls back says so, for it
     * is they who heard it.
     */
    public static Optional<Refusal> foundDone(
            Dispute dispute, Set<UUID> items, LocalDate day, String note, Moment moment) {
        if (!Unperformed.is(dispute)) return Handling.no("obligation.done");
        if (items.isEmpty()) return perform(dispute, day, note, moment);
        return items.stream()
                .map(item -> perform(dispute, item, new Done(day, null, false, note), moment))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * 撤回: a performance was recorded by mistake. It stays, and says so; what it was of is open again, and with it the agreement.
     *
     * @param performance null for an agreement without items, which was performed as a whole
     */
    public static Optional<Refusal> withdraw(
            Dispute dispute, @Nullable UUID performance, String reason, Moment moment) {
        if (dispute.round().state() != State.AGREED) return Handling.no("perform.closed");
        Agreement agreement = dispute.round().agreement().orElseThrow();
        Withdrawn withdrawn = performance == null ? whole(agreement) : find(agreement, performance);
        if (withdrawn == null) return Handling.no("perform.unknown");
        if (withdrawn.item != null && withdrawn.performance != null)
            withdrawn.item.withdraw(withdrawn.performance, reason, moment);
        agreement.performed(null);
        if (dispute.round().isFirst()) dispute.counted().performed(null);
        dispute.clocks().awaitPerformance(agreement.nextDue());
        dispute.step(StepKind.PERFORMANCE_WITHDRAWN, moment.today(), withdrawn.note(reason), moment)
                .tells("obligation", withdrawn.item == null ? "" : String.valueOf(withdrawn.item.serial()));
        return Handling.done();
    }

    /** What is withdrawn; both null for an agreement without items. */
    private record Withdrawn(
            @Nullable Obligation item, @Nullable Performance performance) {
        private String note(String reason) {
            return item == null || performance == null ? reason : line(item, performance.amount(), reason);
        }
    }

    private static @Nullable Withdrawn whole(Agreement agreement) {
        return agreement.obligations().isEmpty() && agreement.performedOn() != null ? new Withdrawn(null, null) : null;
    }

    private static @Nullable Withdrawn find(Agreement agreement, UUID performance) {
        for (Obligation item : agreement.obligations())
            for (Performance one : item.performances())
                if (one.id().equals(performance) && one.stands()) return new Withdrawn(item, one);
        return null;
    }

    private static Optional<Refusal> carryOut(Obligation obligation, Done done) {
        BigDecimal left = obligation.left();
        BigDecimal paid = done.amount() == null || left == null ? left : done.amount();
        if (paid != null && left != null && paid.compareTo(left) > 0)
            return Optional.of(Refusal.of("amount", "obligation.tooMuch", left.stripTrailingZeros()));
        boolean whole = paid == null || left == null ? !done.partly() : paid.compareTo(left) == 0;
        obligation.perform(done.day(), paid, done.how(), whole);
        return Handling.done();
    }

    /** The last day something was done, for what is entered last need not have happened last. */
    private static void performed(Dispute dispute, Agreement agreement, LocalDate day) {
        LocalDate last = agreement.obligations().stream()
                .map(Obligation::performedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(day);
        agreement.performed(last);
        if (dispute.round().isFirst()) dispute.counted().performed(last);
        dispute.clocks().awaitPerformance(null);
    }

    private static Optional<Refusal> mayPerform(Dispute dispute, LocalDate day) {
        if (dispute.round().state() != State.AGREED) return Handling.no("perform.state");
        LocalDate reached = dispute.round().agreement().orElseThrow().reachedOn();
        if (day.isBefore(reached)) return Optional.of(Refusal.of("day", "day.before", reached));
        return Handling.done();
    }

    /** What the timeline says of it: all of it was written by people. */
    private static String note(Obligation obligation, Done done) {
        return line(obligation, obligation.performances().getLast().amount(), done.how());
    }

    private static String line(Obligation obligation, @Nullable BigDecimal paid, String words) {
        return Stream.of(
                        obligation.serial() + ". " + obligation.debtor().name(),
                        obligation.what(),
                        paid == null ? "" : "¥" + paid.stripTrailingZeros().toPlainString(),
                        words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
