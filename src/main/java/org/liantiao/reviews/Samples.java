package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 抽查: announces a sample, draws it, and says what it tells of the rate. Announcing freezes the candidates and says what
 * the seed will be; the seed is a thing of a later day that nobody here makes. So neither those reviewed nor whoever draws
 * can choose a case or keep one out.
 */
@Service
public class Samples {
    private static final int DAYS_AHEAD = 92;

    private final SampleShelf shelf;
    private final FigureCases cases;
    private final Figures figures;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Samples(
            SampleShelf shelf,
            FigureCases cases,
            Figures figures,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.cases = cases;
        this.figures = figures;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Who announces and draws: those who watch over the county. */
    public static boolean draws(Actor actor) {
        return ClosedPeriods.mayClose(actor.alone());
    }

    /** Who sees the samples: whoever reviews for the county, and the auditor. */
    public static boolean sees(Actor actor) {
        return actor.is(Role.AUDITOR) || reviews(actor);
    }

    static boolean reviews(Actor actor) {
        return ReviewRights.isReviewer(actor) && actor.tier() == Tier.COUNTY;
    }

    /** The samples of the county, the latest first; empty for whoever sees none. */
    public Optional<List<Sample>> list(Actor actor) {
        return sees(actor) ? Optional.of(shelf.of(actor.countyId())) : Optional.empty();
    }

    /** How many cases each stratum would have. Empty for whoever does not draw, and for a period that has not begun. */
    public Map<String, Integer> preview(Actor actor, Period period, FigureCases.Part strata) {
        LocalDate today = LocalDate.now(clock);
        if (!draws(actor) || today.isBefore(period.from())) return Map.of();
        Map<String, Integer> sizes = new TreeMap<>();
        candidates(question(actor, period, today), strata).forEach(line -> sizes.merge(line.part(), 1, Integer::sum));
        return sizes;
    }

    /** What is under seal is in no sample: whoever reviews it could not open it. */
    private List<FigureCases.Line> candidates(FigureQuestion question, FigureCases.Part strata) {
        return cases.of(question, Figure.SUCCEEDED, strata).stream()
                .filter(line -> !line.sealed())
                .toList();
    }

    private static FigureQuestion question(Actor actor, Period period, LocalDate today) {
        FigureArea county = new FigureArea(actor.countyId(), Tier.COUNTY, false);
        return new FigureQuestion(
                actor.scope(), county, period, today, Slice.ALL, Set.of(Figure.SUCCEEDED, Figure.FAILED));
    }

    /**
     * Announces a sample of what was settled in a period. Refuses everybody but the county's supervisors, a period that runs,
     * a seed that could be known already, and a stratum of which nothing would be drawn.
     */
    public Outcome<UUID> announce(Actor actor, SampleForm form) {
        if (!draws(actor)) return Outcome.refused(Refusal.page("sample.notYours"));
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        String source = reading.line("seedSource", form.seedSource(), 200);
        LocalDate day = reading.day("seedDay", form.seedDay(), today.plusDays(1), today.plusDays(DAYS_AHEAD));
        if (!form.period().to().isBefore(today)) reading.refuse("period", "sample.runs");
        if (!reading.clean()) return reading.refused();
        return transactions.execute(status -> {
            FigureQuestion question = question(actor, form.period(), today);
            List<Draw.Candidate> candidates = candidates(question, form.strata()).stream()
                    .map(line -> new Draw.Candidate(line.id(), line.part(), line.code()))
                    .toList();
            Map<String, Long> sizes =
                    candidates.stream().collect(Collectors.groupingBy(Draw.Candidate::part, Collectors.counting()));
            if (sizes.isEmpty()) return Outcome.refused(Refusal.page("sample.nothing"));
            Map<String, Integer> wanted = new TreeMap<>();
            sizes.forEach((name, size) ->
                    wanted.put(name, (int) Math.min(size, form.wanted().getOrDefault(name, 0))));
            if (wanted.containsValue(0)) return Outcome.refused(Refusal.of("wanted", "sample.leftOut"));
            Sample sample = new Sample(
                    Ids.next(),
                    form.period(),
                    form.strata(),
                    figures.total(question).of(Figure.FAILED),
                    Draw.sha256(Draw.listing(candidates)),
                    source,
                    day,
                    clock.instant(),
                    actor.name(),
                    null,
                    null,
                    null);
            shelf.add(actor.countyId(), sample, wanted, candidates);
            trace(
                    "sample.announced",
                    actor,
                    sample.id(),
                    Map.of(
                            "period", form.period().code(),
                            "candidates", String.valueOf(candidates.size()),
                            "wanted", wanted.toString(),
                            "list", sample.listHash(),
                            "seed-source", source,
                            "seed-day", day.toString()));
            return Outcome.done(sample.id());
        });
    }

    /** Draws with the seed that was announced, once. Refuses before its day. */
    public Outcome<UUID> draw(Actor actor, UUID sampleId, String typed) {
        if (!draws(actor)) return Outcome.refused(Refusal.page("sample.notYours"));
        Reading reading = new Reading();
        String seed = reading.line("seed", typed, 100);
        if (!reading.clean()) return reading.refused();
        return transactions.execute(status -> {
            Optional<Sample> found = shelf.hold(actor.countyId(), sampleId);
            if (found.isEmpty()) return Outcome.refused(Refusal.page("sample.notFound"));
            Sample sample = found.get();
            if (sample.isDrawn()) return Outcome.refused(Refusal.page("sample.drawn"));
            if (LocalDate.now(clock).isBefore(sample.seedDay()))
                return Outcome.refused(Refusal.of("seed", "sample.tooEarly", sample.seedDay()));
            Map<String, List<Draw.Candidate>> drawn = Draw.of(seed, shelf.candidates(sampleId), shelf.wanted(sampleId));
            shelf.draw(sampleId, seed, clock.instant(), actor.name(), drawn);
            long size = drawn.values().stream().mapToLong(List::size).sum();
            trace("sample.drawn", actor, sampleId, Map.of("seed", seed, "drawn", String.valueOf(size)));
            return Outcome.done(sampleId);
        });
    }

    /** The frozen list, as its hash was made of it: for whoever wants to draw again. Codes only, they name nobody. */
    public Optional<String> listing(Actor actor, UUID sampleId) {
        return sees(actor)
                ? shelf.find(actor.countyId(), sampleId).map(sample -> Draw.listing(shelf.candidates(sample.id())))
                : Optional.empty();
    }

    public Optional<SamplePage> page(Actor actor, UUID sampleId) {
        return sees(actor) ? shelf.find(actor.countyId(), sampleId).map(this::page) : Optional.empty();
    }

    private SamplePage page(Sample sample) {
        List<Draw.Candidate> candidates = shelf.candidates(sample.id());
        Map<String, Integer> wanted = shelf.wanted(sample.id());
        List<SampleShelf.Standing> standing = shelf.standing(sample.id());
        List<SamplePage.Stratum> strata = strata(candidates, wanted, standing);
        return new SamplePage(
                sample,
                strata,
                townships(standing),
                standing.stream().map(SampleShelf.Standing::drawn).toList(),
                redraws(sample, candidates, wanted),
                Estimate.of(
                        strata.stream()
                                .map(one -> new Estimate.Part(one.candidates(), one.concluded(), one.upheld()))
                                .toList(),
                        sample.failed()));
    }

    private static List<SamplePage.Stratum> strata(
            List<Draw.Candidate> candidates, Map<String, Integer> wanted, List<SampleShelf.Standing> standing) {
        Map<String, Long> sizes =
                candidates.stream().collect(Collectors.groupingBy(Draw.Candidate::part, Collectors.counting()));
        List<SamplePage.Stratum> strata = new ArrayList<>();
        wanted.forEach((name, count) -> {
            List<SampleShelf.Standing> done = standing.stream()
                    .filter(one -> one.drawn().stratum().equals(name) && one.isConcluded())
                    .toList();
            strata.add(new SamplePage.Stratum(name, sizes.getOrDefault(name, 0L), count, done.size(), upheld(done)));
        });
        return strata;
    }

    private static List<SamplePage.Place> townships(List<SampleShelf.Standing> standing) {
        Map<String, List<SampleShelf.Standing>> places = standing.stream()
                .collect(Collectors.groupingBy(SampleShelf.Standing::townshipCode, TreeMap::new, Collectors.toList()));
        return places.values().stream()
                .map(all -> {
                    List<SampleShelf.Standing> done = all.stream()
                            .filter(SampleShelf.Standing::isConcluded)
                            .toList();
                    return new SamplePage.Place(all.getFirst().township(), all.size(), done.size(), upheld(done));
                })
                .toList();
    }

    private static long upheld(List<SampleShelf.Standing> concluded) {
        return concluded.stream().filter(one -> one.drawn().upheld()).count();
    }

    /** Whether the list is the one that was announced, and the drawn cases those that its seed draws. */
    private boolean redraws(Sample sample, List<Draw.Candidate> candidates, Map<String, Integer> wanted) {
        if (!Draw.sha256(Draw.listing(candidates)).equals(sample.listHash())) return false;
        String seed = sample.seed();
        if (seed == null) return true;
        Map<String, List<Draw.Candidate>> kept =
                shelf.drawn(sample.id()).stream().collect(Collectors.groupingBy(Draw.Candidate::part));
        return Draw.of(seed, candidates, wanted).equals(kept);
    }

    private void trace(String kind, Actor actor, UUID sampleId, Map<String, String> facts) {
        events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "sample", sampleId, facts));
    }
}
