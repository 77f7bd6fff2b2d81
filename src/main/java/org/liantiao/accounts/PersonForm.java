package org.liantiao.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as typed by the administrator. */
public record PersonForm(
        String login, String name, @Nullable UUID organisationId, Set<Role> roles, String phone) {}
