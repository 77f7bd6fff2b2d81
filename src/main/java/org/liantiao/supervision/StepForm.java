package org.liantiao.supervision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on an order as it was typed.
 *
 * @param dueOn the new day, where the step sets one
 * @param attachments of the order's case, to prove an answer
 * @param codes of cases that prove it, with spaces or commas
 */
public record StepForm(String words, @Nullable LocalDate dueOn, Set<UUID> attachments, String codes) {
    public StepForm {
        attachments = Set.copyOf(attachments);
    }

    public static StepForm of(String words) {
        return new StepForm(words, null, Set.of(), "");
    }

    public static StepForm of(String words, @Nullable LocalDate dueOn) {
        return new StepForm(words, dueOn, Set.of(), "");
    }
}
