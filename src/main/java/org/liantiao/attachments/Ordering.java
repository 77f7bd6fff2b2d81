package org.liantiao.attachments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.Attachment;
import org.liantiao.attachments.internal.Shelf;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Sha256;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 理材料: what an attachment is called and for, how it is turned, where it stands, and that it is taken out. What it holds stays as it is. */
@Service
@Transactional
public class Ordering {
    private static final Pattern PAPER = Pattern.compile("[A-Z_]{1,40}(:([0-9]{1,4}|[0-9a-f-]{36}))?");

    private final Shelf shelf;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ordering(Shelf shelf, Cases cases, Clock clock, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Says what it is for and what is to be seen on it.
     *
     * @param signedPaper of what a {@link Category#SIGNED} picture or PDF is the signed original, as {@link SignablePapers} calls it
     */
    public Outcome<UUID> describe(
            Actor actor, UUID attachmentId, @Nullable Category category, String caption, @Nullable String signedPaper) {
        Reading reading = new Reading();
        Category as = reading.choice("category", category);
        String text = reading.optionalLine("caption", caption, Limits.CAPTION);
        if (signedPaper != null && !PAPER.matcher(signedPaper).matches()) reading.refuse("signedPaper", "required");
        if (!reading.clean() || as == null) return reading.refused();
        return change(actor, attachmentId, (attachment, there) -> {
            if (attachment.signature() != null || as == Category.SIGNATURE)
                return Optional.of(Refusal.page("signature.stays"));
            boolean signs = as == Category.SIGNED && attachment.pages() > 0 && signedPaper != null;
            attachment.describe(as, text, signs ? signedPaper : null);
            trace(
                    "attachment.described",
                    actor,
                    attachment,
                    there,
                    Map.of(
                            "category",
                            as.name(),
                            "caption-sha256",
                            Sha256.of(text),
                            "signed-paper",
                            signs ? signedPaper : ""));
            return Optional.empty();
        });
    }

    /** Turns it right by 90° wherever it is shown or printed. */
    public Outcome<UUID> turn(Actor actor, UUID attachmentId) {
        return change(actor, attachmentId, (attachment, there) -> {
            if (attachment.kind() != FileKind.IMAGE) return Optional.of(Refusal.page("file.notAnImage"));
            attachment.turnRight();
            trace(
                    "attachment.turned",
                    actor,
                    attachment,
                    there,
                    Map.of("turns", String.valueOf(attachment.quarterTurns())));
            return Optional.empty();
        });
    }

    /** Lets it change places with the one before or behind it; the first does not go further up. */
    public Outcome<UUID> move(Actor actor, UUID attachmentId, boolean up) {
        return change(actor, attachmentId, (attachment, there) -> {
            List<Attachment> line = shelf.of(attachment.disputeId()).stream()
                    .filter(Attachment::isThere)
                    .toList();
            int to = line.indexOf(attachment) + (up ? -1 : 1);
            if (to < 0 || to >= line.size()) return Optional.empty();
            Attachment other = line.get(to);
            int place = attachment.position();
            attachment.moveTo(other.position());
            other.moveTo(place);
            trace("attachment.moved", actor, attachment, there, Map.of("to", String.valueOf(to + 1)));
            return Optional.empty();
        });
    }

    /** 拿掉: with its reason. The line stays and says so; the file goes after a while. */
    public Outcome<UUID> remove(Actor actor, UUID attachmentId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, Limits.REASON);
        if (!reading.clean()) return reading.refused();
        return change(actor, attachmentId, (attachment, there) -> {
            if (!attachment.mayRemove(actor, there)) return Optional.of(Refusal.page("file.stays"));
            attachment.remove(actor.name(), why, clock.instant());
            trace(
                    "attachment.removed",
                    actor,
                    attachment,
                    there,
                    Map.of("sha256", attachment.sha256(), "reason-sha256", Sha256.of(why)));
            return Optional.empty();
        });
    }

    private Outcome<UUID> change(
            Actor actor, UUID attachmentId, BiFunction<Attachment, CaseRights, Optional<Refusal>> change) {
        UUID disputeId = shelf.caseOf(attachmentId).orElse(null);
        CaseRights there =
                disputeId == null ? null : cases.hold(actor, disputeId).orElse(null);
        if (there == null) return Outcome.refused(Refusal.page("notFound"));
        Attachment attachment = shelf.findById(attachmentId).orElseThrow();
        if (!attachment.isThere()) return Outcome.refused(Refusal.page("file.gone"));
        if (!attachment.mayChange(actor, there)) return Outcome.refused(Refusal.page("notYours"));
        return change.apply(attachment, there).map(Outcome::<UUID>refused).orElseGet(() -> Outcome.done(attachmentId));
    }

    private void trace(String kind, Actor actor, Attachment attachment, CaseRights there, Map<String, String> facts) {
        TreeMap<String, String> content = new TreeMap<>(facts);
        content.put("code", there.code());
        content.put("attachment", Objects.requireNonNull(attachment.getId()).toString());
        events.publishEvent(
                Change.of(kind, clock.instant(), actor.author(), "dispute", attachment.disputeId(), content));
    }
}
