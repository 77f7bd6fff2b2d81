package org.liantiao.trail;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本案留痕: the lines about one case, for whoever may read the case. */
@Service
@Transactional(readOnly = true)
public class CaseTrail {
    /** The fact that names the sheet of a review. */
    private static final String SHEET = "sheet";

    private final Cases cases;
    private final Lines lines;

    CaseTrail(Cases cases, Lines lines) {
        this.cases = cases;
        this.lines = lines;
    }

    /**
     * The latest so many, the latest first; a foreign case has none. That a file is being reviewed, and by whom, is told once it
     * was.
     */
    public List<TrailLine> of(Actor actor, UUID disputeId, int most) {
        if (cases.rights(actor, disputeId).isEmpty()) return List.of();
        Set<String> concluded = lines.facts("review.concluded", Set.of(disputeId)).stream()
                .map(facts -> facts.getOrDefault(SHEET, ""))
                .collect(Collectors.toSet());
        return lines.of(disputeId, most).stream()
                .filter(line -> !line.kind().startsWith("review.")
                        || !line.facts().containsKey(SHEET)
                        || concluded.contains(line.facts().getOrDefault(SHEET, "")))
                .toList();
    }
}
