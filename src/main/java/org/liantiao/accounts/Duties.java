package org.liantiao.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;

/** What somebody would leave behind. Whoever owns the work answers; accounts only ask. */
public interface Duties {
    /** An open case that names somebody as its mediator. */
    record OpenCase(UUID id, String code, String title) {}

    /** How many open cases name this person as their mediator. */
    int named(UUID personId);

    /** How many open cases an area's tier has to mediate or to see through. */
    int held(UUID areaId);

    /** How many cases wait for the ruling of an area's tier. */
    int awaiting(UUID areaId);

    /** The open cases that name this person, as far as the other may read them. */
    List<OpenCase> cases(Actor by, UUID personId);

    /**
     * Gives open cases to a colleague: all of it or nothing, with a line on each case.
     *
     * @param chosen which; null for all of them, and the drafts of cases that were not logged yet
     * @return how many went over
     */
    Outcome<Integer> pass(Actor by, UUID requestId, Person from, Person to, @Nullable Set<UUID> chosen);
}
