package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may read of the cases: those of an area and all below it, and those their organisation holds or joins.
 * Every query on cases takes one. Of a case under seal it finds that there is one; what it holds is for the desk alone.
 *
 * @param reach how far it goes
 * @param areaId the area of {@link Reach#AREA}
 * @param tier that area's tier
 * @param organisationId the organisation whose cases it adds
 * @param villages neighbouring villages it adds while their mediator is away
 * @param desk what is theirs to handle: all they open of the cases under seal
 */
public record Scope(
        Reach reach,
        @Nullable UUID areaId,
        @Nullable Tier tier,
        @Nullable UUID organisationId,
        Set<UUID> villages,
        Desk desk) {
    public enum Reach {
        /** No case at all. */
        NOTHING,
        /** Only the cases the organisation is involved in. */
        INVOLVED,
        /** An area and all below it, and the cases the organisation is involved in. */
        AREA,
        /** Everything: jobs only. */
        SYSTEM
    }

    /** One that opens no case under seal. */
    public Scope(Reach reach, @Nullable UUID areaId, @Nullable Tier tier, @Nullable UUID organisationId) {
        this(reach, areaId, tier, organisationId, Set.of(), Desk.NOTHING);
    }

    public static Scope nothing() {
        return new Scope(Reach.NOTHING, null, null, null);
    }

    public static Scope involved(UUID organisationId) {
        return new Scope(Reach.INVOLVED, null, null, organisationId);
    }

    /** For jobs that act for nobody. @param reason why it must see everything; every use is listed in a test */
    public static Scope system(String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException("say why");
        return new Scope(Reach.SYSTEM, null, null, null).withSealed();
    }

    /** The same, with what somebody has to handle. */
    public Scope at(Desk desk) {
        return new Scope(reach, areaId, tier, organisationId, villages, desk);
    }

    /** The same, cases under seal too: for steps on cases that are not shown to whoever takes them; every use is listed in a test. */
    public Scope withSealed() {
        return at(Desk.EVERYTHING);
    }

    /** The area this scope covers at a tier, for queries; null when it covers none there. */
    public @Nullable UUID areaAt(Tier wanted) {
        return reach == Reach.AREA && tier == wanted ? areaId : null;
    }

    public boolean isSystem() {
        return reach == Reach.SYSTEM;
    }
}
