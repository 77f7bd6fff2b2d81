package org.liantiao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.supervision.SupervisionOrder.State;

/**
 * Something that was done about an order.
 *
 * @param words what was said; empty for whoever may not read the order's case
 * @param dueOn the day it set, if any
 */
public record OrderStep(
        UUID id,
        Kind kind,
        String words,
        @Nullable LocalDate dueOn,
        Instant at,
        String byName,
        List<Evidence> evidence) {
    /** What is done, in which state it may be, by whom, and what it needs. */
    public enum Kind {
        ISSUED(EnumSet.noneOf(State.class), null, true, false),
        /** 签收 */
        RECEIVED(EnumSet.of(State.ISSUED), State.RECEIVED, false, false),
        /** 答复 */
        ANSWERED(EnumSet.of(State.RECEIVED), State.ANSWERED, true, false),
        /** 退回: it is not yet as it should be, and there is another day. */
        RETURNED(EnumSet.of(State.ANSWERED), State.RECEIVED, true, true),
        /** 延期 */
        EXTENDED(EnumSet.of(State.ISSUED, State.RECEIVED), null, true, true),
        /** 升为挂牌督办 */
        LISTED(EnumSet.of(State.ISSUED, State.RECEIVED, State.ANSWERED), null, true, false),
        /** 报县领导 */
        REFERRED(EnumSet.of(State.ISSUED, State.RECEIVED, State.ANSWERED), null, true, false),
        /** 销号 */
        CLOSED(EnumSet.of(State.ANSWERED), State.CLOSED, true, false),
        /** 撤回 */
        WITHDRAWN(EnumSet.of(State.ISSUED, State.RECEIVED, State.ANSWERED), State.WITHDRAWN, true, false);

        private final Set<State> from;
        private final @Nullable State to;
        private final boolean words;
        private final boolean day;

        Kind(Set<State> from, @Nullable State to, boolean words, boolean day) {
            this.from = from;
            this.to = to;
            this.words = words;
            this.day = day;
        }

        boolean mayFollow(State state) {
            return from.contains(state);
        }

        /** The state it leads to; null when the order stays as it is. */
        @Nullable
        State to() {
            return to;
        }

        /** Whether something has to be said. */
        public boolean needsWords() {
            return words;
        }

        /** Whether another day has to be named. */
        public boolean needsDay() {
            return day;
        }

        /** Whether those who were asked do it; otherwise the county's supervisors. */
        public boolean isTheirs() {
            return this == RECEIVED || this == ANSWERED;
        }

        String traceKind() {
            return "order." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * 佐证, as its reader sees it.
     *
     * @param attachmentId an attachment of the order's case; null when it is a case
     * @param disputeId a case; null when it is an attachment
     * @param name what it is called; empty when the reader may not see it
     */
    public record Evidence(
            @Nullable UUID attachmentId, @Nullable UUID disputeId, String name) {}

    public OrderStep {
        evidence = List.copyOf(evidence);
    }

    OrderStep with(List<Evidence> shown) {
        return new OrderStep(id, kind, words, dueOn, at, byName, shown);
    }

    OrderStep blanked() {
        return new OrderStep(id, kind, "", dueOn, at, byName, List.of());
    }
}
