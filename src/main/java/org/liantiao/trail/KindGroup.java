package org.liantiao.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liantiao.disputes.StepKind;

/**
 * What the trail tells of, in the groups in which people look for it. Each kind has its words in both languages; a kind that is
 * not here is still written, and shows under its own name.
 */
public enum KindGroup {
    CASES("dispute.due-recomputed"),
    DATA("dispute.unmasked", "dispute.repeat-asked", "dispute.sealed-opened", "access.refused", "person.limitReached"),
    FILES(
            "attachment.added",
            "attachment.signature-taken",
            "attachment.described",
            "attachment.turned",
            "attachment.moved",
            "attachment.removed",
            "attachment.opened",
            "attachment.fetched",
            "dispute.paper-made",
            "dispute.file-bound",
            "dispute.archived",
            "dispute.sealing-asked",
            "dispute.file-sealed",
            "dispute.sealed-file-opened",
            "archive.register-exported"),
    SIGN_IN(
            "person.signedIn",
            "signIn.failed",
            "signIn.manyFailures",
            "person.locked",
            "person.passwordChanged",
            "person.factorEnrolled",
            "person.factorRemoved",
            "person.sessionsEnded"),
    PEOPLE(
            "person.added",
            "person.invited",
            "person.joined",
            "person.changed",
            "person.moved",
            "person.movedAlong",
            "person.suspended",
            "person.resumed",
            "person.left",
            "person.unlocked",
            "person.handedOver",
            "person.standInArranged",
            "person.standInEnded",
            "people.imported",
            "team.joined",
            "team.left"),
    COUNTY(
            "areas.imported",
            "area.renamed",
            "area.aliases",
            "area.merged",
            "area.split",
            "area.moved",
            "area.founded",
            "organisation.added",
            "organisation.renamed",
            "organisation.numbered",
            "organisation.suspended",
            "organisation.resumed",
            "calendar.loaded"),
    SETTINGS(
            "word.added",
            "word.renamed",
            "word.up",
            "word.down",
            "word.nature",
            "word.retired",
            "word.resumed",
            "word.upfront",
            "word.notUpfront",
            "preset.added",
            "preset.withdrawn",
            "joint.seats",
            "joint.types",
            "paper.replaced",
            "paper.restored",
            "setting.case-code-prefix",
            "setting.number-template",
            "setting.committee-name",
            "setting.target-percent",
            "setting.target-rate",
            "setting.target-periods",
            "setting.report-columns",
            "setting.file-order",
            "setting.archive-number",
            "setting.archive-years-short",
            "setting.archive-years-long",
            "setting.archive-retention-written",
            "setting.archive-retention-other",
            "setting.order-number",
            "setting.order-days",
            "setting.order-receipt-days",
            "setting.order-extensions",
            "setting.order-notice-title",
            "setting.order-notice-closing",
            "setting.order-notice-office",
            "setting.password-school",
            "setting.second-factor-roles",
            "keys.turnBegan",
            "keys.turnEnded",
            "county.restored",
            "setting.limit-unmasking",
            "setting.limit-exports",
            "setting.limit-documents",
            "setting.limit-searches",
            "setting.limit-repeat-hints"),
    LEDGERS(
            "ledger.checked",
            "ledger.imported",
            "ledger.finished",
            "ledger.stopped",
            "ledger.replaced",
            "ledger.refused-fetched"),
    REPORTS(
            "bulletin.made",
            "bulletin.changed",
            "bulletin.issued",
            "bulletin.exported",
            "report.exported",
            "period.closed"),
    REVIEWS(
            "review.begun",
            "review.takenOver",
            "review.handedOver",
            "review.concluded",
            "review.finding.open",
            "review.finding.answered",
            "review.finding.confirmed",
            "review.criterion.added",
            "review.criterion.changed",
            "review.criterion.removed",
            "review.criterion.moved",
            "review.criteria.dated",
            "review.criteria.givenUp",
            "sample.announced",
            "sample.drawn"),
    ORDERS(
            "order.issued",
            "order.received",
            "order.answered",
            "order.returned",
            "order.extended",
            "order.listed",
            "order.referred",
            "order.closed",
            "order.withdrawn",
            "order.notice-made",
            "orders.printed",
            "orders.exported"),
    TRAIL("trail.exported", "trail.chain-exported");

    private final List<String> kinds;

    KindGroup(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** As {@code Traced.kind()} names them. */
    public List<String> kinds() {
        if (this != CASES) return kinds;
        return Stream.concat(Arrays.stream(StepKind.values()).map(StepKind::traceKind), kinds.stream())
                .toList();
    }

    /** The text key of its name. */
    public String textKey() {
        return "trail.group." + name();
    }

    /** The text key of a kind's words. */
    public static String textKey(String kind) {
        return "trail.kind." + kind;
    }

    public static Optional<KindGroup> of(String kind) {
        return Arrays.stream(values())
                .filter(group -> group.kinds().contains(kind))
                .findFirst();
    }
}
