package org.liantiao.base;

import java.util.Arrays;
import java.util.List;

/**
 * A rule said no, and the person can do something about it.
 *
 * @param field the field it stands beside, or {@link #PAGE} when it concerns the step as a whole
 * @param rule the rule's name; its sentence stands in the bundles under {@code refusal.<rule>}
 * @param details what the sentence names: a length, a date, a name
 */
public record Refusal(String field, String rule, List<Object> details) {
    /** The refusal stands above the button. */
    public static final String PAGE = "";

    public static Refusal of(String field, String rule, Object... details) {
        return new Refusal(field, rule, Arrays.asList(details));
    }

    public static Refusal page(String rule, Object... details) {
        return of(PAGE, rule, details);
    }

    public String key() {
        return "refusal." + rule;
    }
}
