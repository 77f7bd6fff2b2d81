package org.liantiao.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.Arrival;
import org.liantiao.attachments.internal.Attachment;
import org.liantiao.attachments.internal.FileNames;
import org.liantiao.attachments.internal.Prepared;
import org.liantiao.attachments.internal.Preparing;
import org.liantiao.attachments.internal.Shelf;
import org.liantiao.base.Change;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 加材料: takes a file in, looks at it, and puts it to the case. What is sent again is not added again. A file that is refused or
 * breaks off leaves nothing behind.
 */
@Service
public class Adding {
    /** What was sent can be sent again a little later, and is not lost by waiting. */
    public static final Refusal STORE_AWAY = Refusal.page("file.storeAway");

    private final Preparing preparing;
    private final Shelf shelf;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Adding(
            Preparing preparing,
            Shelf shelf,
            Cases cases,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.preparing = preparing;
        this.shelf = shelf;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** After the end of a case its file is completed by whoever holds it, and by nobody else. */
    static boolean isOpenTo(CaseRights there) {
        return there.over() ? there.handles() : there.adds();
    }

    /**
     * Adds what the stream brings.
     *
     * @param name what the sender calls it; only what can be read of it is kept
     * @return the attachment, also when the case has it already
     * @throws IOException when the stream breaks off, or the disk is full
     */
    public Outcome<UUID> add(Actor actor, UUID disputeId, String name, InputStream content) throws IOException {
        return add(actor, disputeId, name, content, null);
    }

    /**
     * The same of the picture of a signature. Refuses what is no image, and a picture that the case has already: one signature
     * is for one paper. What is sent twice is there once.
     */
    public Outcome<UUID> sign(Actor actor, UUID disputeId, Signature signature, InputStream content)
            throws IOException {
        return Unmasking.takesPapers(actor)
                ? add(actor, disputeId, "", content, signature)
                : Outcome.refused(refusal(actor, disputeId).orElse(Refusal.page("notYours")));
    }

    private Outcome<UUID> add(
            Actor actor, UUID disputeId, String name, InputStream content, @Nullable Signature signature)
            throws IOException {
        Optional<Refusal> no = refusal(actor, disputeId);
        if (no.isPresent()) return Outcome.refused(no.get());
        try (Scratch.Sheet sheet = preparing.sheet()) {
            Outcome<Arrival> arrived = Arrival.of(content, sheet.path());
            if (!arrived.isDone()) return Outcome.refused(arrived.refusals());
            Arrival arrival = arrived.orThrow();
            Optional<UUID> before = shelf.holding(disputeId, arrival.sha256());
            if (before.isPresent()) return again(before.get(), signature);
            Outcome<Prepared> prepared = preparing.prepare(sheet.path(), arrival);
            if (!prepared.isDone()) return Outcome.refused(prepared.refusals());
            return place(actor, disputeId, FileNames.base(name), prepared.orThrow(), signature);
        } catch (StoreAway away) {
            return Outcome.refused(STORE_AWAY);
        }
    }

    private Outcome<UUID> again(UUID there, @Nullable Signature signature) {
        return signature == null
                        || shelf.findById(there)
                                .map(Attachment::signature)
                                .filter(signature::equals)
                                .isPresent()
                ? Outcome.done(there)
                : Outcome.refused(Refusal.page("signature.used"));
    }

    private Outcome<UUID> place(Actor actor, UUID disputeId, String name, Prepared file, @Nullable Signature signature)
            throws IOException {
        UUID id = Ids.next();
        Outcome<UUID> outcome =
                Objects.requireNonNull(transaction.execute(status -> put(actor, disputeId, id, name, file, signature)));
        // When the database fails instead, nobody knows whether the row is there: the sweep does, a day later.
        if (!outcome.equals(Outcome.done(id))) preparing.forget(file);
        return outcome;
    }

    private Outcome<UUID> put(
            Actor actor, UUID disputeId, UUID id, String name, Prepared file, @Nullable Signature signature) {
        CaseRights there = cases.hold(actor, disputeId).orElse(null);
        Optional<Refusal> no = refusal(Optional.ofNullable(there));
        if (there == null || no.isPresent()) return Outcome.refused(no.orElseThrow());
        // The same file may have been sent beside this one, and been first.
        Optional<UUID> before = shelf.holding(disputeId, file.received());
        if (before.isPresent()) return again(before.get(), signature);
        if (signature != null && file.type().kind() != FileKind.IMAGE)
            return Outcome.refused(Refusal.page("signature.image"));
        List<Attachment> all = shelf.of(disputeId);
        Refusal full = full(all, file, clock.instant());
        if (full != null) return Outcome.refused(full);
        int last = all.stream().mapToInt(Attachment::position).max().orElse(0);
        Attachment added = new Attachment(id, there, last + 1, name, file, actor, clock.instant());
        if (signature != null) added.sign(signature);
        shelf.save(added);
        trace(actor, there, added, file.received());
        return Outcome.done(id);
    }

    private void trace(Actor actor, CaseRights there, Attachment added, String received) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "code", there.code(),
                "attachment", String.valueOf(added.getId()),
                "kind", added.kind().name(),
                "bytes", String.valueOf(added.bytes()),
                "sha256", added.sha256(),
                "received-sha256", received));
        Signature signature = added.signature();
        if (signature != null) {
            facts.put("form", signature.form().name());
            facts.put("paper", signature.paper());
            facts.put("paper-hash", signature.paperHash());
            facts.put("signer", String.valueOf(signature.isMediators() ? actor.personId() : signature.partyId()));
        }
        events.publishEvent(Change.of(
                signature == null ? "attachment.added" : "attachment.signature-taken",
                clock.instant(),
                actor.author(),
                "dispute",
                there.disputeId(),
                facts));
    }

    private static @Nullable Refusal full(List<Attachment> all, Prepared file, Instant now) {
        List<Attachment> there = all.stream().filter(Attachment::isThere).toList();
        if (bytes(there) + file.bytes() > Limits.CASE_BYTES)
            return Refusal.page("file.caseBytes", Limits.CASE_MEGABYTES);
        if (there.size() >= Limits.CASE_FILES) return Refusal.page("file.caseFiles", Limits.CASE_FILES);
        // Otherwise adding and removing by turns would fill the disk.
        List<Attachment> kept =
                all.stream().filter(attachment -> attachment.isKept(now)).toList();
        return bytes(kept) + file.bytes() > Limits.WITH_REMOVED * Limits.CASE_BYTES
                        || kept.size() >= Limits.WITH_REMOVED * Limits.CASE_FILES
                ? Refusal.page("file.caseRemoved", Limits.REMOVED_DAYS)
                : null;
    }

    private static long bytes(List<Attachment> attachments) {
        return attachments.stream().mapToLong(Attachment::bytes).sum();
    }

    /** Why somebody may add nothing to a case now. */
    Optional<Refusal> refusal(Actor actor, UUID disputeId) {
        return refusal(cases.rights(actor, disputeId));
    }

    private static Optional<Refusal> refusal(Optional<CaseRights> there) {
        if (there.isEmpty()) return Optional.of(Refusal.page("notFound"));
        return isOpenTo(there.get()) ? Optional.empty() : Optional.of(Refusal.page("notYours"));
    }
}
