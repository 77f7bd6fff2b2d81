package org.liantiao.disputes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.IdNumber;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.CaseReach;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Disputes;
import org.liantiao.disputes.internal.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 看完整号码: shows the parties' numbers and addresses whole, for a reason that the trail keeps (个人信息保护法 art. 51). */
@Service
public class Unmasking {
    private final Disputes disputes;
    private final Vault vault;
    private final CaseReach reach;
    private final Limits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RefusedAccess refused;

    Unmasking(
            Disputes disputes,
            Vault vault,
            CaseReach reach,
            Limits limits,
            Clock clock,
            ApplicationEventPublisher events,
            RefusedAccess refused) {
        this.disputes = disputes;
        this.vault = vault;
        this.reach = reach;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
        this.refused = refused;
    }

    /** One party, unmasked. */
    public record Whole(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {
        /** Never prints what it holds. */
        @Override
        public String toString() {
            return "Whole[" + name + "]";
        }
    }

    /** The reason stands in the trail for ever, so one with a number in it is refused; and so is one too many a day. */
    @Transactional
    public Outcome<List<Whole>> unmask(Actor actor, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 200);
        if (NumbersInText.perhaps(why)) reading.refuse("reason", "reason.number");
        if (!reading.clean()) return reading.refused();
        Dispute dispute = disputes.find(reach.of(actor, disputeId), disputeId).orElse(null);
        if (dispute == null) {
            refused.note(actor.author(), "dispute", disputeId, "unmask");
            return Outcome.refused(Refusal.page("notFound"));
        }
        Optional<Refusal> notTheirs = Access.looks(actor);
        if (notTheirs.isPresent()) return Outcome.refused(notTheirs.get());
        Optional<Refusal> tooMany = limits.use(actor, Limits.Use.UNMASKING);
        if (tooMany.isPresent()) return Outcome.refused(tooMany.get());
        events.publishEvent(Change.of(
                "dispute.unmasked",
                clock.instant(),
                actor.author(),
                "dispute",
                disputeId,
                Map.of("code", dispute.code(), "reason", why)));
        return Outcome.done(dispute.sides().parties().stream().map(this::whole).toList());
    }

    /**
     * The same, by party, for a paper that must name them whole (人民调解法 art. 29). The paper itself is the reason. For whoever
     * mediates or rules; a partner may look at numbers for a reason, and takes no paper with them along. Empty for everybody
     * else, and for a foreign case.
     *
     * @param paper its kind, for the trail
     */
    @Transactional
    public Optional<Map<UUID, Whole>> forPaper(Actor actor, UUID disputeId, String paper) {
        if (!takesPapers(actor)) return Optional.empty();
        return disputes.find(actor.scope(), disputeId).map(dispute -> {
            events.publishEvent(Change.of(
                    "dispute.unmasked",
                    clock.instant(),
                    actor.author(),
                    "dispute",
                    disputeId,
                    Map.of("code", dispute.code(), "paper", paper)));
            return dispute.sides().parties().stream().collect(Collectors.toMap(Party::id, this::whole));
        });
    }

    /**
     * The same for finding out whether a paper still says what it said. Nothing of it may leave the program, so nothing is
     * traced; empty for a foreign case.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Whole> toCompare(Actor actor, UUID disputeId) {
        return disputes.find(actor.scope(), disputeId)
                .map(dispute -> dispute.sides().parties().stream().collect(Collectors.toMap(Party::id, this::whole)))
                .orElse(Map.of());
    }

    /** Whether somebody may take papers that name the parties whole, of the cases they may read. */
    public static boolean takesPapers(Actor actor) {
        return actor.isAny(Role.MEDIATOR, Role.REVIEWER);
    }

    private Whole whole(Party party) {
        IdNumber idNumber = party.idNumber(vault);
        PhoneNumber phone = party.phone(vault);
        return new Whole(
                party.name(),
                idNumber == null ? null : idNumber.reveal(),
                phone == null ? null : phone.reveal(),
                party.address(vault));
    }
}
