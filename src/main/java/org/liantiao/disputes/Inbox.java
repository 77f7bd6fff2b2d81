package org.liantiao.disputes;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.internal.CaseQuery;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的工作: what waits for somebody, due first; only red risk and reports to make stand before it. */
@Service
@Transactional(readOnly = true)
public class Inbox {
    private final CaseQuery query;

    Inbox(CaseQuery query) {
        this.query = query;
    }

    /** The piles of an inbox. */
    public enum Pile {
        /** 等我办: held by my tier and mine or nobody's. */
        MINE,
        /** 等我审: escalated to my tier. */
        RULINGS,
        /** 报告义务: red signals not yet reported, in my area. */
        REPORTS,
        /** 要履行了: something of the agreement falls due within a week, or fell due and was not done. */
        PERFORMANCE,
        /** 跟进: settled, not yet closed, with nothing due within a week and no call-back due. */
        AFTERCARE,
        /** 回访到期: a planned call-back whose day has come, for whoever the county wants to make it. */
        FOLLOW_UPS,
        /** 司法确认申请期: in effect, not performed, and both parties can still ask a court (人民调解法 art. 33). */
        COURT_WINDOW,
        /** 同事在办: held by my tier, handled by a colleague. */
        COLLEAGUES,
        /** 等别人办: of my area, held by a tier above. */
        OTHERS,
        /** 请我协办: called into, as a partner. */
        CALLED_IN
    }

    /** Some piles of somebody's inbox. */
    public record Waiting(Actor actor, Set<Pile> piles) {
        public Waiting {
            piles = piles.stream().filter(pile -> has(actor, pile)).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How much there is. The due times are those of everything that waits for me: what I or nobody handles, what I rule on or was called into.
     *
     * @param week from now to the end of the seventh day after today; what is due {@code today} is part of it
     */
    public record Counts(Map<Pile, Integer> piles, int waiting, int overdue, int today, int week) {
        public int of(Pile pile) {
            return piles.getOrDefault(pile, 0);
        }
    }

    public Counts counts(Actor actor) {
        List<Pile> piles = List.copyOf(EnumSet.allOf(Pile.class));
        Waiting awaited = awaited(actor);
        List<Integer> counts = query.counts(
                actor.scope(),
                Stream.concat(
                                piles.stream().map(pile -> CaseFilter.of(new Waiting(actor, Set.of(pile)))),
                                Stream.of(null, Due.OVERDUE, Due.TODAY, Due.WEEK)
                                        .map(due -> CaseFilter.of(awaited).due(due)))
                        .toList());
        Map<Pile, Integer> sizes = new EnumMap<>(Pile.class);
        piles.forEach(pile -> sizes.put(pile, counts.get(pile.ordinal())));
        int after = piles.size();
        return new Counts(
                sizes, counts.get(after), counts.get(after + 1), counts.get(after + 2), counts.get(after + 3));
    }

    /** The most urgent cases of several piles. @param limit of each, at most 200 */
    public Map<Pile, List<CaseRow>> tops(Actor actor, Set<Pile> piles, int limit) {
        if (limit > 200) throw new IllegalArgumentException("a page has at most 200 rows");
        List<Pile> wanted = List.copyOf(EnumSet.copyOf(piles));
        List<List<CaseRow>> tops = query.tops(
                actor.scope(),
                wanted.stream()
                        .map(pile -> new CaseQuery.Top(CaseFilter.of(new Waiting(actor, Set.of(pile))), sort(pile)))
                        .toList(),
                limit);
        Map<Pile, List<CaseRow>> rows = new EnumMap<>(Pile.class);
        for (int i = 0; i < wanted.size(); i++) rows.put(wanted.get(i), tops.get(i));
        return rows;
    }

    private static CaseList.Sort sort(Pile pile) {
        return switch (pile) {
            case FOLLOW_UPS -> CaseList.Sort.FOLLOW_UP;
            case COURT_WINDOW -> CaseList.Sort.CONCLUDED;
            default -> CaseList.Sort.URGENT;
        };
    }

    /** What waits for somebody: what they or nobody handles, what they rule on or were called into. */
    public static Waiting awaited(Actor actor) {
        return new Waiting(actor, Set.of(Pile.MINE, Pile.RULINGS, Pile.CALLED_IN));
    }

    /** Whether a pile is one this person can have. */
    public static boolean has(Actor actor, Pile pile) {
        return switch (pile) {
            case MINE, COLLEAGUES, PERFORMANCE, AFTERCARE, FOLLOW_UPS, COURT_WINDOW -> actor.is(Role.MEDIATOR);
            case RULINGS -> actor.is(Role.REVIEWER);
            case REPORTS -> actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.PARTNER);
            case OTHERS -> actor.is(Role.MEDIATOR) && actor.tier() != Tier.COUNTY;
            case CALLED_IN -> actor.is(Role.PARTNER);
        };
    }
}
