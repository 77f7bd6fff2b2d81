package org.liantiao.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines an auditor looks for; whatever is empty narrows nothing.
 *
 * @param from the first day
 * @param until the last day
 * @param person a part of the name
 * @param code of a case, whole
 */
public record TrailQuery(
        LocalDate from, LocalDate until, @Nullable String kind, String person, String code) {}
