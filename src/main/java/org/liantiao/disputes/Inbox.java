package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.disputes.internal.InboxQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的工作: what waits for somebody, due first; only red risk and reports to make stand before it. */
@Service
@Transactional(readOnly = true)
public class Inbox {
    private final InboxQuery query;
    private final Clock clock;

    Inbox(InboxQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** The piles of an inbox. */
    public enum Pile {
        /** 等我办: held by my tier and mine or nobody's. */
        MINE,
        /** 等我审: escalated to my tier. */
        RULINGS,
        /** 报告义务: red signals not yet reported, in my area. */
        REPORTS,
        /** 督促履行与回访: settled, not yet closed. */
        AFTERCARE,
        /** 同事在办: held by my tier, handled by a colleague. */
        COLLEAGUES,
        /** 等别人办: of my area, held by a tier above. */
        OTHERS,
        /** 请我协办: called into, as a partner. */
        CALLED_IN
    }

    /** @param overdue and the others: of everything that waits for me */
    public record Counts(
            int mine,
            int rulings,
            int reports,
            int aftercare,
            int colleagues,
            int others,
            int calledIn,
            int overdue,
            int today,
            int week) {
        public int waiting() {
            return mine + rulings;
        }
    }

    public Counts counts(Actor actor) {
        return query.counts(actor, LocalDateTime.now(clock));
    }

    /** @param limit at most 200 */
    public List<CaseRow> pile(Actor actor, Pile pile, int limit) {
        if (limit > 200) throw new IllegalArgumentException("a page has at most 200 rows");
        return query.rows(actor, pile, limit);
    }

    /** Whether a pile is one this person can have. */
    public static boolean has(Actor actor, Pile pile) {
        return switch (pile) {
            case MINE, COLLEAGUES, AFTERCARE -> actor.is(Role.MEDIATOR);
            case RULINGS -> actor.is(Role.REVIEWER);
            case REPORTS -> actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.PARTNER);
            case OTHERS -> actor.is(Role.MEDIATOR);
            case CALLED_IN -> actor.is(Role.PARTNER);
        };
    }
}
