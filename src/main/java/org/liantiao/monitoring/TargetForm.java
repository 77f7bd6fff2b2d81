package org.liantiao.monitoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Period;

/** The target as typed. Fields of refusals: the names of these. */
public record TargetForm(String percent, @Nullable ResolutionRate rate, Set<Period.Kind> periods) {}
