package org.liantiao.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Cases;
import org.liantiao.supervision.OrderStep.Evidence;
import org.springframework.stereotype.Component;

/**
 * 佐证 of an answer: attachments of the order's case, and other cases by their codes. Kept as what they are, never copied, so
 * that whoever looks at them is asked for their right to that case again.
 */
@Component
class EvidenceReader {
    private static final int MOST = 20;

    private final Attachments attachments;
    private final Cases cases;
    private final CaseList list;

    EvidenceReader(Attachments attachments, Cases cases, CaseList list) {
        this.attachments = attachments;
        this.cases = cases;
        this.list = list;
    }

    /** Refuses a file that the order's case does not have, and a code of no case that the actor can read. */
    List<Evidence> read(Reading reading, Actor actor, SupervisionOrder order, StepForm form) {
        List<Evidence> proofs = new ArrayList<>();
        Map<UUID, AttachedFile> files = files(actor, order);
        for (UUID file : form.attachments())
            if (files.containsKey(file)) proofs.add(new Evidence(file, null, ""));
            else reading.refuse("attachments", "supervision.noFile");
        String typed = Typed.halfWidth(reading.optionalText("codes", form.codes(), OrderSteps.LONGEST));
        for (String code : typed.split("[\\s,;、，；]+"))
            if (!code.isBlank()) {
                Optional<CaseRow> row = byCode(actor, code);
                if (row.isPresent()) proofs.add(new Evidence(null, row.get().id(), ""));
                else reading.refuse("codes", "supervision.noCase", code);
            }
        if (proofs.size() > MOST) reading.refuse("codes", "supervision.proofs", MOST);
        return proofs;
    }

    private Optional<CaseRow> byCode(Actor actor, String code) {
        return list.page(actor.scope(), CaseFilter.of(code), CaseList.Sort.CODE, false, 0, 2).stream()
                .filter(row -> row.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The files that may be pointed at. */
    Map<UUID, AttachedFile> files(Actor actor, SupervisionOrder order) {
        UUID dispute = order.disputeId();
        if (dispute == null) return Map.of();
        return attachments.of(actor, dispute).stream().collect(Collectors.toMap(AttachedFile::id, Function.identity()));
    }

    /** The steps with the names of what they point at, as far as the reader may see it. */
    List<OrderStep> named(Actor actor, SupervisionOrder order, List<OrderStep> steps) {
        Map<UUID, AttachedFile> files = files(actor, order);
        return steps.stream()
                .map(step -> step.with(step.evidence().stream()
                        .map(one -> new Evidence(one.attachmentId(), one.disputeId(), name(actor, files, one)))
                        .toList()))
                .toList();
    }

    private String name(Actor actor, Map<UUID, AttachedFile> files, Evidence one) {
        if (one.disputeId() != null)
            return cases.rights(actor, one.disputeId()).map(CaseRights::code).orElse("");
        return one.attachmentId() == null
                ? ""
                : Optional.ofNullable(files.get(one.attachmentId()))
                        .filter(AttachedFile::openable)
                        .map(AttachedFile::fileName)
                        .orElse("");
    }
}
