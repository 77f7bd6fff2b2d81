package org.liantiao.reviews;

import org.jspecify.annotations.Nullable;

/** A criterion as it was typed. */
public record CriterionForm(
        String sectionZh,
        String sectionEn,
        String zh,
        String en,
        @Nullable Integer points,
        boolean grave,
        boolean unsettles) {}
