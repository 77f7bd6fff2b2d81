package org.liantiao.supervision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.disputes.CaseRights;
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

    /** What reads like a code, however a county begins its own. */
    private static final Pattern CODE = Pattern.compile(".{1,8}\\d{2}-\\d{5,12}");

    /** Of what is no code, in characters. */
    private static final int SHOWN = 20;

    private final Attachments attachments;
    private final Cases cases;
    private final CaseCodes codes;

    EvidenceReader(Attachments attachments, Cases cases, CaseCodes codes) {
        this.attachments = attachments;
        this.cases = cases;
        this.codes = codes;
    }

    /**
     * Refuses a file that the order's case does not have, what is no code, a code of no case that the actor can open, and more
     * than twenty of all together. Nothing is asked for before what was typed is codes, and not too many.
     */
    List<Evidence> read(Reading reading, Actor actor, SupervisionOrder order, StepForm form) {
        List<Evidence> proofs = new ArrayList<>();
        Map<UUID, AttachedFile> files = files(actor, order);
        for (UUID file : form.attachments())
            if (files.containsKey(file)) proofs.add(new Evidence(file, null, ""));
            else reading.refuse("attachments", "supervision.noFile");
        Set<String> typed = codes(reading, form);
        if (proofs.size() + typed.size() > MOST) {
            reading.refuse("codes", "supervision.proofs", MOST);
            return proofs;
        }
        Map<String, UUID> found = codes.openable(actor.scope(), typed);
        for (String code : typed)
            if (found.containsKey(code)) proofs.add(new Evidence(null, found.get(code), ""));
            else reading.refuse("codes", "supervision.noCase", code);
        return proofs;
    }

    /** Each once, as codes are kept; none at all where one of them is none. */
    private static Set<String> codes(Reading reading, StepForm form) {
        String typed = Typed.halfWidth(reading.optionalText("codes", form.codes(), OrderSteps.LONGEST));
        Set<String> all = new LinkedHashSet<>();
        for (String code : typed.split("[\\s,;、，；。]+")) if (!code.isBlank()) all.add(code.toUpperCase(Locale.ROOT));
        Optional<String> wrong =
                all.stream().filter(code -> !CODE.matcher(code).matches()).findFirst();
        if (wrong.isEmpty()) return all;
        reading.refuse("codes", "supervision.noCode", begin(wrong.get()));
        return Set.of();
    }

    private static String begin(String text) {
        return Typed.length(text) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
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
