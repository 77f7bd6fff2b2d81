package org.liantiao.jurisdiction;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases that count at an area, in figures and ids alone: whoever redraws the tree reads none. The disputes answer. */
public interface LocalCases {
    int all(Area area);

    /** Those that are not over. */
    int open(Area area);

    /** The open ones of a village that name one of these people as their mediator. */
    Set<UUID> handledBy(Area village, Set<UUID> people);

    /** The open ones of a village that have these codes (LS26-02871); a code that is none of them is missing. */
    Map<String, UUID> open(Area village, Set<String> codes);
}
