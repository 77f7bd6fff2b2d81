package org.liantiao.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * 代班: somebody who is away, as whoever does their work meanwhile knows them.
 *
 * @param id of the absence
 * @param roles what passes to the stand-in: to mediate and to rule, nothing else
 * @param last the last day, included
 */
public record StandIn(
        UUID id, UUID personId, String name, UUID organisationId, UUID areaId, Set<Role> roles, LocalDate last)
        implements Serializable {
    /** Whether the stand-in acts in this role for the tier of this area. */
    boolean acts(Role role, UUID area) {
        return roles.contains(role) && areaId.equals(area);
    }
}
