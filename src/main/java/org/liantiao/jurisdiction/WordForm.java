package org.liantiao.jurisdiction;

import org.jspecify.annotations.Nullable;

/**
 * A word as typed. Fields of refusals: the names of these.
 *
 * @param nature what it comes to for the rules; null or empty in lists that need none
 */
public record WordForm(
        String zh, String en, boolean upfront, @Nullable String nature) {}
