package org.liantiao.jurisdiction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Proposes the short names that document numbers carry: 鲁 for the county, 鲁观 for 观音寺乡, 鲁观宋 for its 宋大寨村.
 *
 * <p>Below its parent's short name each area puts the fewest first characters of its own name that no sibling begins
 * with: 张官营镇, 张良镇 and 张店乡 become 鲁张官, 鲁张良 and 鲁张店. Such beginnings never run into one another, so the
 * short names are unique as well. Where somebody took one already, more characters follow; a name that another one begins
 * with stays whole, and at last a number tells them apart.
 */
final class ShortNames {
    /** Longer ones are no help on paper. */
    private static final int MOST_CHARACTERS = 6;

    private final Set<String> taken;

    /** @param taken every short name given so far, by whatever organisation */
    ShortNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** How many of the areas below one parent begin with which characters. */
    static final class Siblings {
        private final Map<String, Integer> beginnings = new HashMap<>();

        void add(String name) {
            for (int n = 1; n <= longest(name); n++) beginnings.merge(beginning(name, n), 1, Integer::sum);
        }

        boolean share(String beginning) {
            return beginnings.getOrDefault(beginning, 0) > 1;
        }
    }

    /**
     * A short name nobody has; from now on it is taken.
     *
     * @param parent the parent's short name, empty for the county
     * @param siblings everything below the same parent, the area itself too
     */
    String propose(String parent, String name, Siblings siblings) {
        for (int n = 1; n <= longest(name); n++) {
            String beginning = beginning(name, n);
            if (!siblings.share(beginning) && taken.add(parent + beginning)) return parent + beginning;
        }
        String whole = parent + beginning(name, longest(name));
        String proposed = whole;
        for (int number = 2; !taken.add(proposed); number++) proposed = whole + number;
        return proposed;
    }

    private static int longest(String name) {
        return Math.min(MOST_CHARACTERS, name.codePointCount(0, name.length()));
    }

    private static String beginning(String name, int characters) {
        return name.substring(0, name.offsetByCodePoints(0, characters));
    }
}
