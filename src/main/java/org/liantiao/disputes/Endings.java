package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.AfterSettling;
import org.liantiao.disputes.internal.Handling;
import org.liantiao.disputes.internal.Steps;
import org.springframework.stereotype.Service;

/** 办结与办结以后: ends without agreement, what was prevented, closing, reopening. */
@Service
public class Endings {
    /** Years: cases from old ledgers end and are performed long ago. Nothing happens before the case itself. */
    private static final int OLDEST = 30;

    private static final int MOST_PEOPLE = 9999;

    private final Steps steps;
    private final Clock clock;

    Endings(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * 不成, 不愿调 or 撤回: ordinary ends (人民调解法 art. 17, 23, 26). The parties must have been told of arbitration,
     * administrative channels and the court.
     *
     * @param end FAILED, REFUSED or WITHDRAWN
     * @param day when it happened; never before registration
     */
    public Outcome<UUID> end(
            Actor actor,
            UUID requestId,
            UUID disputeId,
            End end,
            @Nullable LocalDate day,
            String reason,
            boolean channelsTold) {
        Reading reading = new Reading();
        LocalDate on = past(day, reading);
        String why = reading.optionalText("reason", reason, 500);
        if (!channelsTold) reading.refuse("channels", "channels");
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.ends(actor, dispute).or(() -> Handling.end(dispute, end, on, why, moment)));
    }

    /**
     * 防止激化: what the settlement prevented, with the people of each; what is left out prevented nothing, so a slip is put
     * right by noting it anew. Fields of refusals: the names of the harms.
     */
    public Outcome<UUID> prevent(Actor actor, UUID requestId, UUID disputeId, Map<Harm, Integer> people) {
        Reading reading = new Reading();
        Map<Harm, Integer> read = people(people, reading);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) ->
                        Access.handles(actor, dispute).or(() -> AfterSettling.prevent(dispute, read, moment)));
    }

    static Map<Harm, Integer> people(Map<Harm, Integer> typed, Reading reading) {
        Map<Harm, Integer> people = new EnumMap<>(Harm.class);
        typed.forEach((harm, number) -> people.put(harm, reading.number(harm.name(), number, 1, MOST_PEOPLE)));
        return people;
    }

    /** 结案: closes a performed agreement as settled. */
    public Outcome<UUID> close(Actor actor, UUID requestId, UUID disputeId) {
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Handling.close(dispute, moment)));
    }

    /** 复发重启: a new round at the last holder, with new clocks; the first round's figures stay. */
    public Outcome<UUID> reopen(Actor actor, UUID requestId, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 500);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute)
                        .or(() -> Handling.reopen(dispute, why, steps.moment(actor, moment.today()))));
    }

    private LocalDate past(@Nullable LocalDate day, Reading reading) {
        LocalDate today = LocalDate.now(clock);
        return reading.day("day", day, today.minusYears(OLDEST), today);
    }
}
