package org.liantiao.jurisdiction;

import org.jspecify.annotations.Nullable;

/**
 * A word as typed. Fields of refusals: the names of these.
 *
 * @param nature of an organisation kind, chosen once; null in other lists
 */
public record WordForm(
        String zh, String en, boolean upfront, @Nullable OrganisationKind nature) {}
