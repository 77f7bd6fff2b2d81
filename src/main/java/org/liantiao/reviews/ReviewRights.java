package org.liantiao.reviews;

import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseHands;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Component;

/**
 * Who may review which file: whoever rules or supervises at the county or a township, of their own right and in nobody's
 * stead, the files they can read; the county's auditor what was drawn (评查员, design: the table of rights). Nobody one that
 * they or their organisation had in hand, a township none of its own tier.
 */
@Component
public class ReviewRights {
    private final Cases cases;

    ReviewRights(Cases cases) {
        this.cases = cases;
    }

    /** Whether somebody reviews files at all. */
    static boolean isReviewer(Actor actor) {
        return choosesFiles(actor) || isAuditor(actor);
    }

    /** Whether they review those that were drawn: for the county. */
    public static boolean reviewsDrawn(Actor actor) {
        return isAuditor(actor) || choosesFiles(actor) && actor.tier() == Tier.COUNTY;
    }

    private static boolean isAuditor(Actor actor) {
        return actor.roles().contains(Role.AUDITOR) && actor.tier() == Tier.COUNTY;
    }

    /** Whether they may review any file that they can read; the auditor reads only what was drawn. */
    public static boolean choosesFiles(Actor actor) {
        return actor.organisationKind().worksForItsTier()
                && actor.tier() != Tier.VILLAGE
                && (actor.roles().contains(Role.REVIEWER) || actor.roles().contains(Role.SUPERVISOR));
    }

    /** Why somebody may not review a case; {@code notFound} for one that is not theirs to read. */
    public Optional<Refusal> refusal(Actor actor, UUID caseId) {
        Optional<CaseHands> hands = cases.hands(actor.alone(), caseId);
        if (hands.isEmpty()) return Optional.of(Refusal.page("notFound"));
        if (!isReviewer(actor)) return Optional.of(Refusal.page("notYours"));
        return own(actor, hands.get()) ? Optional.of(Refusal.page("review.own")) : Optional.empty();
    }

    /** Whether somebody may go on with a sheet that is begun; those of samples are the county's. */
    boolean goesOn(Actor actor, Sheet sheet) {
        boolean theirs = sheet.sampleId() != null ? reviewsDrawn(actor) : choosesFiles(actor);
        return theirs && refusal(actor, sheet.disputeId()).isEmpty();
    }

    static boolean own(Actor actor, CaseHands hands) {
        return hands.ofPerson(actor.personId())
                || hands.ofOrganisation(actor.organisationId())
                || actor.tier() == Tier.TOWNSHIP && hands.ofArea(actor.areaId());
    }
}
