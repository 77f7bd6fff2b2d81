package org.liantiao.reviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.disputes.CaseHands;
import org.liantiao.disputes.Cases;
import org.springframework.stereotype.Component;

/** 没人能评: of which drawn cases nobody in the county can fill in the sheet as things are, and why. */
@Component
class Reviewers {
    private final People people;
    private final Cases cases;

    Reviewers(People people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    /** The drawn ones of these that have no possible reviewer; everybody's absence for some days is no reason. */
    Map<UUID, SamplePage.Obstacle> obstacles(UUID countyId, Collection<UUID> disputeIds) {
        if (disputeIds.isEmpty()) return Map.of();
        List<Actor> reviewers = people.activeOf(countyId).stream()
                .map(Person::actor)
                .filter(ReviewRights::reviewsDrawn)
                .toList();
        Map<UUID, CaseHands> hands = cases.handsOfDrawn(countyId, disputeIds);
        Map<UUID, SamplePage.Obstacle> obstacles = new HashMap<>();
        for (UUID id : disputeIds) {
            CaseHands of = hands.get(id);
            if (of == null) obstacles.put(id, SamplePage.Obstacle.SEALED);
            else if (reviewers.stream().allMatch(one -> ReviewRights.own(one, of)))
                obstacles.put(id, SamplePage.Obstacle.INVOLVED);
        }
        return obstacles;
    }
}
