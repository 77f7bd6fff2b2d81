package org.liantiao.disputes;

import java.util.Map;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Scope;

/** A scope as a condition, for modules that keep something beside each case and list it. */
public final class ReadableCases {
    private ReadableCases() {}

    /**
     * In SQL on {@code dispute d}.
     *
     * @param values receives the condition's parameters
     */
    public static String in(Scope scope, Map<String, Object> values) {
        return InScope.condition(scope, values);
    }

    /**
     * Which of them the reader may open: not those under seal that are not theirs to handle.
     *
     * @param values receives the condition's parameters
     */
    public static String open(Scope scope, Map<String, Object> values) {
        return InScope.opens(scope, values);
    }
}
