package org.liantiao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;

/**
 * 督办: the county asks an organisation to do something by a day.
 *
 * @param disputeId the case it is about; null when it is about none, and when the reader may not open it
 * @param code that case's code; null in the same way, and while it is issued
 * @param organisationId who has to see to it
 * @param areaId where that organisation works
 * @param subject empty, as {@code asked} is, for whoever reads orders but not their cases
 * @param receiveBy the last day to sign for it in time
 * @param promisedOn the day the ledger measures by: extensions move it, an answer that is sent back does not
 * @param dueOn the day that holds now
 * @param extensions how often the day was put off
 * @param returns how often an answer was sent back
 * @param referredOn when it was put before the head of the county
 * @param answeredOn of the first answer
 * @param opens whether the reader may open the case it is about; if not, it says neither which case that is nor what is asked
 */
public record SupervisionOrder(
        UUID id,
        String number,
        Grade grade,
        Occasion occasion,
        @Nullable UUID disputeId,
        @Nullable String code,
        @Nullable UUID findingId,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        UUID areaId,
        String subject,
        String asked,
        LocalDate issuedOn,
        String issuedBy,
        LocalDate receiveBy,
        LocalDate promisedOn,
        LocalDate dueOn,
        int extensions,
        int returns,
        @Nullable LocalDate referredOn,
        State state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,
        boolean opens) {
    /** 督办级别. */
    public enum Grade {
        /** 督办 */
        ORDINARY,
        /** 挂牌督办: the graver one, which everybody of the county's offices watches. */
        LISTED
    }

    /** What an order is issued on. */
    public enum Occasion {
        /** A case. */
        CASE,
        /** Something a review of a file found. */
        FINDING,
        /** A rate below its target. */
        RATE,
        /** Cases that are overdue. */
        OVERDUE,
        /** A hint that a figure may not be true. */
        HINT,
        /** Anything else an organisation does or leaves undone. */
        OTHER;

        /** Whether it is about one case. */
        public boolean ofACase() {
            return this == CASE || this == FINDING;
        }
    }

    public enum State {
        /** 待签收 */
        ISSUED,
        /** 办理中: signed for, or sent back. */
        RECEIVED,
        /** 待销号: answered. */
        ANSWERED,
        /** 已销号 */
        CLOSED,
        /** 已撤回: taken back by the county, for instance as issued by mistake. */
        WITHDRAWN
    }

    /** What an order is issued on, and how gravely. */
    record Ground(
            Grade grade,
            Occasion occasion,
            @Nullable UUID disputeId,
            @Nullable UUID findingId) {}

    /** When an order is issued, to be signed for, and to be done. */
    record Dates(LocalDate issued, LocalDate receiveBy, LocalDate due) {}

    static SupervisionOrder issued(
            UUID id,
            String number,
            Ground ground,
            Organisation asked,
            String subject,
            String what,
            String by,
            Dates dates) {
        Occasion occasion = ground.occasion();
        return new SupervisionOrder(
                id,
                number,
                ground.grade(),
                occasion,
                occasion.ofACase() ? ground.disputeId() : null,
                null,
                occasion == Occasion.FINDING ? ground.findingId() : null,
                asked.id(),
                asked.name(),
                asked.kind(),
                asked.area().id(),
                subject,
                what,
                dates.issued(),
                by,
                dates.receiveBy(),
                dates.due(),
                dates.due(),
                0,
                0,
                null,
                State.ISSUED,
                null,
                null,
                null,
                true);
    }

    public boolean isOpen() {
        return state != State.CLOSED && state != State.WITHDRAWN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** Whether those who are asked have something to do: to sign for it, or to answer. */
    public boolean waitsForAnswer() {
        return state == State.ISSUED || state == State.RECEIVED;
    }

    /**
     * What a step makes of it. The day of the ledger goes along with an extension as long as nothing was answered yet.
     *
     * @param due the day that the step sets; null when it sets none
     */
    SupervisionOrder after(OrderStep.Kind step, LocalDate today, @Nullable LocalDate due) {
        boolean extended = step == OrderStep.Kind.EXTENDED;
        State next = step.to();
        return new SupervisionOrder(
                id,
                number,
                step == OrderStep.Kind.LISTED ? Grade.LISTED : grade,
                occasion,
                disputeId,
                code,
                findingId,
                organisationId,
                organisationName,
                organisationKind,
                areaId,
                subject,
                asked,
                issuedOn,
                issuedBy,
                receiveBy,
                due != null && extended && answeredOn == null ? due : promisedOn,
                due == null ? dueOn : due,
                extended ? extensions + 1 : extensions,
                step == OrderStep.Kind.RETURNED ? returns + 1 : returns,
                step == OrderStep.Kind.REFERRED ? today : referredOn,
                next == null ? state : next,
                step == OrderStep.Kind.RECEIVED ? today : receivedOn,
                step == OrderStep.Kind.ANSWERED && answeredOn == null ? today : answeredOn,
                next == State.CLOSED || next == State.WITHDRAWN ? today : closedOn,
                opens);
    }

    /**
     * Without what it says and which case it is about, for whoever may not open that. Whom it asks stays, as the ledger counts by
     * it; so the code goes, for a list of cases shows a code without saying whose it is.
     */
    SupervisionOrder blanked() {
        return new SupervisionOrder(
                id,
                number,
                grade,
                occasion,
                null,
                null,
                null,
                organisationId,
                organisationName,
                organisationKind,
                areaId,
                "",
                "",
                issuedOn,
                issuedBy,
                receiveBy,
                promisedOn,
                dueOn,
                extensions,
                returns,
                referredOn,
                state,
                receivedOn,
                answeredOn,
                closedOn,
                false);
    }
}
