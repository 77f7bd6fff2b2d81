package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** Where a dispute happened, and where that place lies now: the columns that scope and area rows go by. */
@Embeddable
public class Place {
    private static final String TABLE = "dispute";

    @Column(name = "place_id")
    private UUID areaId;

    @Column(name = "village_id")
    private @Nullable UUID villageId;

    @Column(name = "township_id")
    private @Nullable UUID townshipId;

    @Column(name = "county_id")
    private UUID countyId;

    @Column(name = "place_detail_sealed")
    private @Nullable String detailSealed;

    protected Place() {}

    /** In a place that was merged, as old ledgers name them, it counts where that place belongs now. */
    Place(Area area) {
        Area now = area.now();
        this.areaId = area.id();
        this.villageId = now.villageId();
        this.townshipId = now.townshipId();
        this.countyId = now.countyId();
    }

    /** Where exactly: 宋大寨村三组21号. Sealed as an address is. */
    public void detail(Vault vault, UUID disputeId, String detail) {
        if (!detail.isEmpty()) detailSealed = vault.seal(TABLE, "place_detail_sealed", disputeId, detail);
    }

    public @Nullable String detail(Vault vault, UUID disputeId) {
        return detailSealed == null ? null : vault.open(TABLE, "place_detail_sealed", disputeId, detailSealed);
    }

    public UUID areaId() {
        return areaId;
    }

    public @Nullable UUID villageId() {
        return villageId;
    }

    public @Nullable UUID townshipId() {
        return townshipId;
    }

    public UUID countyId() {
        return countyId;
    }

    /** The area this place is, or lies in, at a tier; for a place above that tier, where it is itself. */
    public UUID at(Tier tier) {
        if (tier == Tier.VILLAGE && villageId != null) return villageId;
        return tier == Tier.COUNTY || townshipId == null ? countyId : townshipId;
    }
}
