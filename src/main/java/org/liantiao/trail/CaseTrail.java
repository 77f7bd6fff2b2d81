package org.liantiao.trail;

import java.util.List;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本案留痕: the lines about one case, for whoever may read the case. */
@Service
@Transactional(readOnly = true)
public class CaseTrail {
    private final Cases cases;
    private final Lines lines;

    CaseTrail(Cases cases, Lines lines) {
        this.cases = cases;
        this.lines = lines;
    }

    /** The latest so many, the latest first; a foreign case has none. */
    public List<TrailLine> of(Actor actor, UUID disputeId, int most) {
        return cases.rights(actor, disputeId).isPresent() ? lines.of(disputeId, most) : List.of();
    }
}
