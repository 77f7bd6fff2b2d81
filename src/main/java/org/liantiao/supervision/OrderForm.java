package org.liantiao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;

/**
 * An order as it was typed.
 *
 * @param about the case of {@link Occasion#CASE} and {@link Occasion#FINDING}; else null
 * @param findingId the finding of {@link Occasion#FINDING}
 */
public record OrderForm(
        @Nullable Grade grade,
        @Nullable Occasion occasion,
        @Nullable UUID about,
        @Nullable UUID findingId,
        @Nullable UUID organisationId,
        String subject,
        String asked,
        @Nullable LocalDate dueOn) {}
