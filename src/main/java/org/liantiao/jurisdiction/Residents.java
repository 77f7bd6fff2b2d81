package org.liantiao.jurisdiction;

import java.util.List;
import java.util.UUID;

/** The people of an area, as far as whoever redraws the tree must know them. The accounts answer. */
public interface Residents {
    /**
     * Somebody of a village's committee.
     *
     * @param mediates whether they mediate for the village
     * @param openCases how many open cases name them as their mediator
     */
    record Resident(UUID id, String name, boolean mediates, int openCases) {}

    /** How many work in an area and in what lies below it. */
    int count(Area area);

    /** Who works for a village's committee. */
    List<Resident> of(Area village);
}
