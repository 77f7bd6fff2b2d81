package org.liantiao.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as typed by whoever manages them.
 *
 * @param phone empty for none; null where that of somebody known stays as it is
 */
public record PersonForm(
        String login,
        String name,
        @Nullable UUID organisationId,
        Set<Role> roles,
        @Nullable String phone) {}
