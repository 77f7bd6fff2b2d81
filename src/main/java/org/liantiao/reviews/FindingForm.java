package org.liantiao.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as it was typed. */
public record FindingForm(
        Finding.@Nullable Kind kind,
        String what,
        @Nullable UUID organisationId,
        @Nullable LocalDate dueOn) {}
