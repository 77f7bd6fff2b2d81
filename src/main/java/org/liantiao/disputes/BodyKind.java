package org.liantiao.disputes;

import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/**
 * All organisations of a kind, as official tables put them together: 村调委会, 司法所.
 *
 * @param kind of the county's list of organisation kinds
 * @param tier of the areas they belong to; null for all
 */
public record BodyKind(String kind, @Nullable Tier tier) {
    private static final char AT = '@';

    /** As it stands in an address: COMMITTEE@VILLAGE, POLICE. */
    public String code() {
        return tier == null ? kind : kind + AT + tier;
    }

    /** @throws IllegalArgumentException for a tier that is none */
    static BodyKind read(String code) {
        int at = code.indexOf(AT);
        return at < 0
                ? new BodyKind(code, null)
                : new BodyKind(code.substring(0, at), Tier.valueOf(code.substring(at + 1)));
    }
}
