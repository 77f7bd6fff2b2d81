package org.liantiao.disputes.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.Counties.TestCounty;

/**
 * Three cases of a village, for the lists that show them.
 *
 * @param old accepted on 1 June
 * @param red under a threat
 * @param up taken over by the township
 */
record ThreeCases(UUID old, UUID red, UUID up) {
    static ThreeCases of(TestCounty county, Chains chains) {
        chains.clock().set(LocalDate.of(2026, 6, 1));
        UUID old = chains.accepted(county.village());
        chains.clock().reset();
        UUID red = chains.accepted(county.village());
        chains.threatened(county.village(), red);
        UUID up = chains.escalated(county.village());
        chains.rule(county.township(), up, RulingKind.TAKE_OVER).orThrow();
        return new ThreeCases(old, red, up);
    }

    List<UUID> all() {
        return List.of(old, red, up);
    }
}
