package org.liantiao.disputes;

import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;

/**
 * Whom a preset of joint mediation calls in: an organisation of a kind at a tier, or somebody of the village's own team.
 *
 * @param organisationKind of the county's list of kinds; null, as the tier, for the team
 */
public record JointSeat(
        PartRole role,
        ParticipantKind kind,
        @Nullable Tier tier,
        @Nullable String organisationKind) {
    public JointSeat in(PartRole role) {
        return new JointSeat(role, kind, tier, organisationKind);
    }
}
