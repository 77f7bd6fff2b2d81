package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
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
    private final SamplePages pages;
    private final FigureCases cases;
    private final Figures figures;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Samples(
            SampleShelf shelf,
            SamplePages pages,
            FigureCases cases,
            Figures figures,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.pages = pages;
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
        return actor.is(Role.AUDITOR) || ReviewRights.reviewsDrawn(actor);
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

    /** Whether a sample of this period was announced already, so that another needs a reason. */
    public boolean isAnnounced(Actor actor, Period period) {
        return sees(actor) && shelf.isAnnounced(actor.countyId(), period);
    }

    private static FigureQuestion question(Actor actor, Period period, LocalDate today) {
        FigureArea county = new FigureArea(actor.countyId(), Tier.COUNTY, false);
        return new FigureQuestion(
                actor.scope(), county, period, today, Slice.ALL, Set.of(Figure.SUCCEEDED, Figure.FAILED));
    }

    /**
     * Announces a sample of what was settled in a period; a former one of the period that waits is never drawn then. Refuses
     * everybody but the county's supervisors, a period that runs, a seed that could be known already, a stratum of which
     * nothing would be drawn, and a further sample of a period without a reason.
     */
    public Outcome<UUID> announce(Actor actor, SampleForm form) {
        if (!draws(actor)) return Outcome.refused(Refusal.page("sample.notYours"));
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        String source = reading.line("seedSource", form.seedSource(), 200);
        LocalDate day = reading.day("seedDay", form.seedDay(), today.plusDays(1), today.plusDays(DAYS_AHEAD));
        if (!form.period().to().isBefore(today)) reading.refuse("period", "sample.runs");
        if (!form.seedForm().isOffered()) reading.refuse("seedForm", "sample.seedForm");
        if (!reading.clean()) return reading.refused();
        return transactions.execute(status -> {
            Reading again = new Reading();
            String reason = shelf.holdAnnounced(actor.countyId(), form.period())
                    ? again.text("reason", form.reason(), 400)
                    : null;
            if (!again.clean()) return again.refused();
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
            long failed = figures.total(question).of(Figure.FAILED);
            String listing = Draw.listing(candidates);
            Sample sample = new Sample(
                    Ids.next(),
                    form.period(),
                    form.strata(),
                    failed,
                    Draw.sha256(listing),
                    source,
                    form.seedForm(),
                    day,
                    clock.instant(),
                    actor.name(),
                    reason,
                    false,
                    null,
                    null,
                    null);
            shelf.add(actor.countyId(), sample, wanted, candidates);
            trace("sample.announced", actor, sample.id(), facts(sample, candidates.size(), wanted, listing));
            return Outcome.done(sample.id());
        });
    }

    /** What the trail keeps of it; how many of each stratum only as a sum and a hash, for a county has hundreds of them. */
    static Map<String, String> facts(Sample sample, int candidates, Map<String, Integer> wanted, String listing) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("period", sample.period().code());
        facts.put("candidates", String.valueOf(candidates));
        facts.put(
                "wanted",
                String.valueOf(
                        wanted.values().stream().mapToInt(Integer::intValue).sum()));
        facts.put("list", sample.listHash());
        facts.put("frozen", Draw.frozen(listing, wanted, sample.failed()));
        facts.put("seed-source", sample.seedSource());
        facts.put(
                "seed-form", sample.seedForm().kind() + " " + sample.seedForm().count());
        facts.put("seed-day", sample.seedDay().toString());
        String reason = sample.reason();
        if (reason != null) facts.put("reason-hash", Draw.sha256(reason));
        return facts;
    }

    /** Draws with the seed that was announced, once. Refuses before its day, a seed in another form, and a sample that was replaced. */
    public Outcome<UUID> draw(Actor actor, UUID sampleId, String typed) {
        if (!draws(actor)) return Outcome.refused(Refusal.page("sample.notYours"));
        Reading reading = new Reading();
        String line = reading.line("seed", typed, 100);
        if (!reading.clean()) return reading.refused();
        return transactions.execute(status -> {
            Optional<Sample> found = shelf.hold(actor.countyId(), sampleId);
            if (found.isEmpty()) return Outcome.refused(Refusal.page("sample.notFound"));
            Sample sample = found.get();
            if (sample.isDrawn()) return Outcome.refused(Refusal.page("sample.drawn"));
            if (sample.replaced()) return Outcome.refused(Refusal.page("sample.replaced"));
            if (LocalDate.now(clock).isBefore(sample.seedDay()))
                return Outcome.refused(Refusal.of("seed", "sample.tooEarly", sample.seedDay()));
            SeedForm form = sample.seedForm();
            String seed = form.read(line).orElse(null);
            if (seed == null) return Outcome.refused(Refusal.of("seed", "sample.seed." + form.kind(), form.count()));
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
        return sees(actor)
                ? shelf.find(actor.countyId(), sampleId).map(sample -> pages.of(actor.countyId(), sample))
                : Optional.empty();
    }

    private void trace(String kind, Actor actor, UUID sampleId, Map<String, String> facts) {
        events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "sample", sampleId, facts));
    }
}
