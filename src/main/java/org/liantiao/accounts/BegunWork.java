package org.liantiao.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 没做完的: what somebody has begun besides their cases, and would leave behind. Whoever owns the work answers; accounts only ask. */
public interface BegunWork {
    /**
     * How much of it a colleague could go on with, and this person could not.
     *
     * @param then who they will be; null for whoever goes altogether
     */
    int left(Person person, @Nullable Actor then);

    /** Who could go on with some of it. */
    List<Person> colleagues(Person person);

    /**
     * Gives a colleague what they may go on with, as it is, with a line on each.
     *
     * @return how much went over
     */
    int pass(Actor by, Person from, Person to);
}
