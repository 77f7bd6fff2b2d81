package org.liantiao.disputes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 经手: who has had a case in hand, for whoever judges how it was handled. */
public record CaseHands(List<Hand> hands) {
    /**
     * @param personId who took a step on it; null where an organisation alone is known
     * @param organisationId null for somebody who is no more
     * @param areaId where that organisation works
     * @param held it was theirs to settle
     */
    public record Hand(
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable UUID areaId,
            boolean held) {}

    public boolean ofPerson(UUID personId) {
        return hands.stream().anyMatch(hand -> personId.equals(hand.personId()));
    }

    public boolean ofOrganisation(UUID organisationId) {
        return hands.stream().anyMatch(hand -> organisationId.equals(hand.organisationId()));
    }

    /** Some office of an area's own tier. */
    public boolean ofArea(UUID areaId) {
        return hands.stream().anyMatch(hand -> areaId.equals(hand.areaId()));
    }

    /** The organisations that held it. */
    public Set<UUID> holders() {
        return hands.stream()
                .filter(CaseHands.Hand::held)
                .flatMap(hand -> java.util.stream.Stream.ofNullable(hand.organisationId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
