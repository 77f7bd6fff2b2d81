package org.liantiao.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.base.TrailFacts;
import org.springframework.stereotype.Component;

/** Puts together what a sample says, and looks whether it is still what was announced, drawn and concluded. */
@Component
class SamplePages {
    private final SampleShelf shelf;
    private final TrailFacts trail;
    private final Reviewers reviewers;

    SamplePages(SampleShelf shelf, TrailFacts trail, Reviewers reviewers) {
        this.shelf = shelf;
        this.trail = trail;
        this.reviewers = reviewers;
    }

    /** Of a sample whose reader may see it, in its county. */
    SamplePage of(UUID countyId, Sample sample) {
        List<Draw.Candidate> candidates = shelf.candidates(sample.id());
        Map<String, Integer> wanted = shelf.wanted(sample.id());
        List<SampleShelf.Standing> standing = shelf.standing(sample.id());
        List<SamplePage.Stratum> strata = strata(candidates, wanted, standing);
        return new SamplePage(
                sample,
                strata,
                townships(standing),
                drawn(countyId, standing),
                redraws(sample, candidates, wanted) && agrees(standing),
                Estimate.of(
                        strata.stream()
                                .map(one -> new Estimate.Part(one.candidates(), one.concluded(), one.upheld()))
                                .toList(),
                        sample.failed()),
                Estimate.of(strata.stream().map(one -> spoken(one, standing)).toList(), sample.failed()));
    }

    private List<SamplePage.Drawn> drawn(UUID countyId, List<SampleShelf.Standing> standing) {
        List<UUID> open = standing.stream()
                .filter(one -> !one.isConcluded())
                .map(one -> one.drawn().disputeId())
                .toList();
        Map<UUID, SamplePage.Obstacle> obstacles = reviewers.obstacles(countyId, open);
        return standing.stream()
                .map(one -> one.drawn().with(obstacles.get(one.drawn().disputeId())))
                .toList();
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

    /** A stratum as those of its cases tell it whose party was reached. */
    private static Estimate.Part spoken(SamplePage.Stratum stratum, List<SampleShelf.Standing> standing) {
        List<SampleShelf.Standing> done = standing.stream()
                .filter(one -> one.drawn().stratum().equals(stratum.name())
                        && one.isConcluded()
                        && one.drawn().reached())
                .toList();
        return new Estimate.Part(stratum.candidates(), done.size(), upheld(done));
    }

    /** Whether the list is the one that was announced, and the drawn cases those that its seed draws, as the trail tells it. */
    private boolean redraws(Sample sample, List<Draw.Candidate> candidates, Map<String, Integer> wanted) {
        String listing = Draw.listing(candidates);
        Map<String, String> announced = first("sample.announced", sample.id());
        String frozen = announced.get("frozen");
        boolean same = Draw.sha256(listing).equals(sample.listHash())
                && sample.listHash().equals(announced.get("list"))
                && (frozen == null || frozen.equals(Draw.frozen(listing, wanted, sample.failed())));
        String seed = sample.seed();
        if (!same || seed == null) return same;
        Map<String, List<Draw.Candidate>> kept =
                shelf.drawn(sample.id()).stream().collect(Collectors.groupingBy(Draw.Candidate::part));
        return seed.equals(first("sample.drawn", sample.id()).get("seed"))
                && Draw.of(seed, candidates, wanted).equals(kept);
    }

    private Map<String, String> first(String kind, UUID sampleId) {
        return trail.of(kind, List.of(sampleId)).stream().findFirst().orElse(Map.of());
    }

    /** Whether each concluded sheet found what the trail says that it found; lines of former releases do not tell. */
    private boolean agrees(List<SampleShelf.Standing> standing) {
        Map<String, String> told = new HashMap<>();
        trail
                .of(
                        "review.concluded",
                        standing.stream().map(one -> one.drawn().disputeId()).toList())
                .stream()
                .filter(line -> line.containsKey("found"))
                .forEach(line -> told.put(line.getOrDefault("sheet", ""), line.getOrDefault("found", "")));
        return standing.stream()
                .filter(SampleShelf.Standing::isConcluded)
                .allMatch(one -> told.getOrDefault(String.valueOf(one.drawn().sheetId()), one.found())
                        .equals(one.found()));
    }
}
