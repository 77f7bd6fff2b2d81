package org.liantiao.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.Attachment;
import org.liantiao.attachments.internal.Shelf;
import org.liantiao.base.Change;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the attachments of a case for somebody. Each time it is looked anew whether the case is theirs to read; a foreign one has none.
 * The store is asked between transactions, so that whoever waits for a slow one holds no connection of the database.
 */
@Service
public class Attachments {
    private final Shelf shelf;
    private final Cases cases;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            Shelf shelf,
            Cases cases,
            FileStore store,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.cases = cases;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The attachments of a case, and whether its reader may add to them.
     *
     * @param files in their order, removed ones among them
     */
    public record Folder(boolean open, List<AttachedFile> files) {
        /** Of a case that is not the reader's. */
        public static final Folder NONE = new Folder(false, List.of());

        /** Those that are there, in their order: what goes into the bound file. */
        public List<AttachedFile> there() {
            return files.stream().filter(AttachedFile::isThere).toList();
        }
    }

    /** Those that are there, in their order: what goes into the bound file. */
    @Transactional(readOnly = true)
    public List<AttachedFile> of(Actor actor, UUID disputeId) {
        return folder(actor, disputeId).orElse(Folder.NONE).there();
    }

    /** All there is to show; empty when the case is not the reader's. */
    @Transactional(readOnly = true)
    public Optional<Folder> folder(Actor actor, UUID disputeId) {
        return cases.rights(actor, disputeId)
                .map(there -> new Folder(
                        Adding.isOpenTo(there),
                        shelf.of(disputeId).stream()
                                .map(attachment -> attachment.shown(actor, there))
                                .toList()));
    }

    /** What one holds. Empty when there is no such attachment, when it was removed, when its case is somebody else's, when it is not for the reader, and when its file is lost. */
    public Optional<AttachedContent> content(Actor actor, UUID attachmentId) {
        return find(actor, attachmentId)
                .filter(attachment -> store.has(attachment.fileId()))
                .map(attachment -> new AttachedContent(
                        attachment.fileName(),
                        attachment.mediaType(),
                        attachment.kind(),
                        attachment.bytes(),
                        attachment.quarterTurns(),
                        from -> store.open(attachment.fileId(), from)));
    }

    /** The same for whoever takes it along, which leaves a line in the trail. */
    public Optional<AttachedContent> fetch(Actor actor, UUID attachmentId) {
        return traced(actor, attachmentId, "attachment.fetched");
    }

    /** The same for whoever looks at it in the page, which leaves a line of its own (个人信息保护法 art. 51). */
    public Optional<AttachedContent> look(Actor actor, UUID attachmentId) {
        return traced(actor, attachmentId, "attachment.opened");
    }

    private Optional<AttachedContent> traced(Actor actor, UUID attachmentId, String kind) {
        Optional<AttachedContent> content = content(actor, attachmentId);
        return content.filter(there -> Boolean.TRUE.equals(transaction.execute(status -> read(actor, attachmentId)
                .map(attachment -> {
                    trace(actor, attachment, kind);
                    return true;
                })
                .orElse(false))));
    }

    private void trace(Actor actor, Attachment attachment, String kind) {
        String code = cases.rights(actor, attachment.disputeId())
                .map(CaseRights::code)
                .orElseThrow();
        events.publishEvent(Change.of(
                kind,
                clock.instant(),
                actor.author(),
                "dispute",
                attachment.disputeId(),
                Map.of("code", code, "attachment", String.valueOf(attachment.getId()), "sha256", attachment.sha256())));
    }

    /** The small picture of one; empty as {@link #content} is, and when it has none. */
    public Optional<byte[]> thumbnail(Actor actor, UUID attachmentId) throws IOException {
        UUID file = find(actor, attachmentId).map(Attachment::thumbId).orElse(null);
        if (file == null) return Optional.empty();
        try (InputStream in = store.open(file, 0)) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException lost) {
            return Optional.empty();
        }
    }

    private Optional<Attachment> find(Actor actor, UUID attachmentId) {
        return Objects.requireNonNull(transaction.execute(status -> read(actor, attachmentId)));
    }

    private Optional<Attachment> read(Actor actor, UUID attachmentId) {
        return shelf.findById(attachmentId)
                .filter(attachment -> attachment.isThere() && attachment.mayOpen(actor))
                .filter(attachment ->
                        cases.rights(actor, attachment.disputeId()).isPresent());
    }
}
