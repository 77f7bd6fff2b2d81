package org.liantiao.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.SettlementDays;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a page of rates is made of, told apart by month, type, source, tier and organisation: always of the rate that the target
 * counts. And what is open now.
 */
@Service
@Transactional(readOnly = true)
public class Breakdowns {
    /** 在办的到期情况: what is open now, by the days left of each case's own deadline; together all that is open. */
    public static final List<Figure> BY_DUE_DAY = List.of(
            Figure.OVERDUE_LONG,
            Figure.OVERDUE_WEEKS,
            Figure.OVERDUE_DAYS,
            Figure.DUE_TODAY,
            Figure.DUE_SOON,
            Figure.DUE_LATER,
            Figure.OPEN_PAUSED);

    /**
     * One organisation's part.
     *
     * @param name as it is called now
     */
    public record OfBody(UUID id, String name, Tally tally) {}

    /**
     * How long cases took to be settled.
     *
     * @param all empty when none was
     */
    public record Durations(Optional<Quartiles> all, SortedMap<Tier, Quartiles> byTier) {}

    private final Figures figures;
    private final SettlementDays days;
    private final Organisations organisations;

    Breakdowns(Figures figures, SettlementDays days, Organisations organisations) {
        this.figures = figures;
        this.days = days;
        this.organisations = organisations;
    }

    /** The year the page looks at and the one before it, as far as they have begun. */
    public static Period twoYears(RatePage page) {
        int year = page.period().asOf(page.asOf()).getYear();
        return new Period(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** By month, 2026-06, of {@link #twoYears}. */
    public Map<String, Tally> byMonth(Actor actor, RatePage page) {
        ResolutionRate rate = page.rate();
        Set<Figure> shown = EnumSet.of(rate.numerator(), rate.denominator(), rate.unresolved());
        return figures.by(Axis.MONTH, question(actor, page, shown).in(twoYears(page)));
    }

    /** Of the page's period, by the names of the axis. */
    public Map<String, Tally> by(Actor actor, RatePage page, Axis axis) {
        return figures.by(axis, question(actor, page, page.rate().figures()));
    }

    /** By organisation, in the order of their areas: nobody is ranked by how much they have. */
    public List<OfBody> byBody(Actor actor, RatePage page) {
        Map<UUID, Tally> tallies = new HashMap<>();
        by(actor, page, Axis.BODY).forEach((id, tally) -> tallies.put(UUID.fromString(id), tally));
        if (tallies.isEmpty()) return List.of();
        return organisations.byIds(tallies.keySet()).stream()
                .sorted(Comparator.comparing((Organisation one) -> one.area().code())
                        .thenComparing(Organisation::kind)
                        .thenComparing(Organisation::name)
                        .thenComparing(Organisation::id))
                .map(one -> new OfBody(one.id(), one.name(), tallies.getOrDefault(one.id(), Tally.NOTHING)))
                .toList();
    }

    /** How long the cases took that were settled in the period. */
    public Durations durations(Actor actor, RatePage page) {
        Map<Tier, SortedMap<Integer, Long>> found =
                days.byTier(question(actor, page, page.rate().figures()));
        SortedMap<Tier, Quartiles> byTier = new TreeMap<>();
        found.forEach((tier, counts) -> Quartiles.of(counts).ifPresent(quartiles -> byTier.put(tier, quartiles)));
        return new Durations(Quartiles.ofAll(found.values()), byTier);
    }

    /** What is open on the day one looks, whatever period the page shows. */
    public Tally openNow(Actor actor, RatePage page) {
        EnumSet<Figure> open = EnumSet.of(Figure.OPEN, Figure.OPEN_GRAVE);
        open.addAll(BY_DUE_DAY);
        return figures.total(question(actor, page, open).in(today(page)));
    }

    /** The period that standing figures of today belong to. */
    public static Period today(RatePage page) {
        return new Period(page.asOf(), page.asOf());
    }

    private static FigureQuestion question(Actor actor, RatePage page, Set<Figure> figures) {
        RateScope scope = RateScope.of(actor).orElseThrow();
        return new FigureQuestion(scope.counting(), page.place(), page.period(), page.asOf(), page.slice(), figures);
    }
}
