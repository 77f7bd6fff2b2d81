package org.liantiao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.internal.ArchiveShelf;
import org.liantiao.archive.internal.SealingBook;
import org.liantiao.attachments.FileStore;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.liantiao.papers.Binder;
import org.liantiao.papers.BoundFile;
import org.liantiao.papers.FileState;
import org.liantiao.papers.Filing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 归档: binds the file of a case that is over, seals it and keeps it. What is added later makes another sealed version; those before
 * stay and can be opened. Archived by whoever holds the case (人民调解法 art. 27: the committee keeps the file).
 */
@Service
public class Archive {
    static final Refusal NOT_YOURS = Refusal.page("notYours");
    static final Refusal SAME = Refusal.page("archive.same");
    static final Refusal CHANGED = Refusal.page("archive.changed");

    private final Cases cases;
    private final ArchiveShelf shelf;
    private final SealingBook book;
    private final Registering registering;
    private final Binder binder;
    private final FileState states;
    private final FileStore store;
    private final Unmasking unmasking;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Archive(
            Cases cases,
            ArchiveShelf shelf,
            SealingBook book,
            Registering registering,
            Binder binder,
            FileState states,
            FileStore store,
            Unmasking unmasking,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.shelf = shelf;
        this.book = book;
        this.registering = registering;
        this.binder = binder;
        this.states = states;
        this.store = store;
        this.unmasking = unmasking;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What the archive has of a case, for its reader.
     *
     * @param file null before it is archived
     * @param versions the latest first
     * @param seals whether the reader may archive it, or seal it anew, now
     * @param changed whether it has changed since the latest was sealed
     * @param opens whether the reader may open what is sealed
     * @param sealing what is under way, or was refused last
     */
    public record Standing(
            @Nullable ArchivedFile file,
            List<SealedFile> versions,
            boolean seals,
            boolean changed,
            boolean opens,
            @Nullable Sealing sealing) {
        public boolean isUnderWay() {
            return sealing != null && sealing.isUnderWay();
        }
    }

    /** Empty for a case that is not the reader's, and for one that is neither over nor archived. */
    public Optional<Standing> of(Actor reader, CaseFile file) {
        CaseRights there = cases.rights(reader, file.head().id()).orElse(null);
        if (there == null) return Optional.empty();
        List<SealedFile> versions = shelf.sealed(there.disputeId());
        boolean seals = there.over() && there.handles() && binder.mayBind(reader, file);
        if (versions.isEmpty() && !seals) return Optional.empty();
        boolean changed = !versions.isEmpty() && !versions.getFirst().madeFrom().equals(states.of(reader, file));
        ArchivedFile archived =
                versions.isEmpty() ? null : shelf.find(there.disputeId()).orElseThrow();
        Sealing sealing = book.find(there.disputeId()).orElse(null);
        return Optional.of(new Standing(archived, versions, seals, changed, Unmasking.takesPapers(reader), sealing));
    }

    /**
     * Binds and seals it: the first time under a new number, later as a new version of the same. Refuses a case that is not over, one
     * that somebody else holds, and one that has not changed since.
     *
     * @param retention for how long it is kept; only the first time
     * @return the version
     */
    public Outcome<Integer> seal(Actor actor, UUID disputeId, @Nullable Retention retention) {
        Optional<Refusal> no = refusal(actor, disputeId, retention);
        if (no.isPresent()) return Outcome.refused(no.get());
        CaseFile file = cases.open(actor, disputeId).orElseThrow();
        String state = states.of(actor, file);
        Outcome<ArchivedFile> placed = registering.place(actor, file, retention);
        if (!placed.isDone()) return Outcome.refused(placed.refusals());
        Filing filing = registering.filing(placed.orThrow());
        try (BoundFile bound = binder.bind(actor, disputeId, filing).orElseThrow()) {
            return keep(actor, disputeId, state, bound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why somebody may not seal a case now. */
    Optional<Refusal> refusal(Actor actor, UUID disputeId, @Nullable Retention retention) {
        Optional<Refusal> no = refusal(cases.rights(actor, disputeId).orElse(null));
        if (no.isPresent()) return no;
        CaseFile file = cases.open(actor, disputeId).orElseThrow();
        if (!binder.mayBind(actor, file)) return Optional.of(NOT_YOURS);
        List<SealedFile> before = shelf.sealed(disputeId);
        if (before.isEmpty())
            return retention == null ? Optional.of(Refusal.of("retention", "required")) : Optional.empty();
        return before.getFirst().madeFrom().equals(states.of(actor, file)) ? Optional.of(SAME) : Optional.empty();
    }

    private Outcome<Integer> keep(Actor actor, UUID disputeId, String state, BoundFile bound) throws IOException {
        UUID fileId = store.put(bound.path());
        long bytes = Files.size(bound.path());
        Outcome<Integer> outcome = Objects.requireNonNull(
                transaction.execute(status -> put(actor, disputeId, fileId, state, bytes, bound)));
        // When the database fails instead, nobody knows whether the row is there: the sweep does, a day later.
        if (!outcome.isDone()) store.delete(fileId);
        return outcome;
    }

    private Outcome<Integer> put(Actor actor, UUID disputeId, UUID fileId, String state, long bytes, BoundFile bound) {
        CaseRights there = cases.hold(actor, disputeId).orElse(null);
        Optional<Refusal> no = refusal(there);
        if (there == null || no.isPresent()) return Outcome.refused(no.orElseThrow());
        List<SealedFile> before = shelf.sealed(disputeId);
        // Somebody may have sealed it beside this one, and been first.
        if (!before.isEmpty() && before.getFirst().madeFrom().equals(state)) return Outcome.refused(SAME);
        // What was added while it was bound is not in it, and another may have sealed that meanwhile.
        CaseFile now = cases.open(actor, disputeId).orElseThrow();
        if (!states.of(actor, now).equals(state)) return Outcome.refused(CHANGED);
        SealedFile file = new SealedFile(
                disputeId,
                before.size() + 1,
                fileId,
                bound.sha256(),
                state,
                bytes,
                bound.pages(),
                bound.missing(),
                clock.instant(),
                actor.name(),
                there.inPlaceOf());
        shelf.insert(file, actor.personId());
        trace("dispute.file-sealed", actor, there.code(), file);
        return Outcome.done(file.version());
    }

    /**
     * A sealed file, as it was sealed. Empty for whoever may not take papers, for a foreign case, for a version there is none of, and when
     * its file is lost. Opening one shows the parties whole, and stands in the trail as that.
     */
    public Optional<Sealed> open(Actor actor, UUID disputeId, int version) {
        CaseRights there = cases.rights(actor, disputeId)
                .filter(rights -> Unmasking.takesPapers(actor))
                .orElse(null);
        if (there == null) return Optional.empty();
        return shelf.sealed(disputeId, version)
                .filter(file -> store.has(file.fileId()))
                .map(file -> {
                    transaction.executeWithoutResult(status -> {
                        unmasking.forPaper(actor, disputeId, "SEALED_FILE");
                        trace("dispute.sealed-file-opened", actor, there.code(), file);
                    });
                    return new Sealed(name(there.code(), file), file.bytes(), () -> store.open(file.fileId(), 0));
                });
    }

    /** A sealed file that goes out. @param fileName holds the case's code and names nobody */
    public record Sealed(String fileName, long bytes, Source source) {
        /** Opens it; whoever opens it closes it. */
        public interface Source {
            InputStream open() throws IOException;
        }
    }

    private static String name(String code, SealedFile file) {
        return code + "-v" + file.version() + ".pdf";
    }

    static Optional<Refusal> refusal(@Nullable CaseRights there) {
        if (there == null) return Optional.of(Refusal.page("notFound"));
        if (!there.handles()) return Optional.of(NOT_YOURS);
        return there.over() ? Optional.empty() : Optional.of(Refusal.page("archive.open"));
    }

    private void trace(String kind, Actor actor, String code, SealedFile file) {
        events.publishEvent(Change.of(
                kind,
                clock.instant(),
                actor.author(),
                "dispute",
                file.disputeId(),
                Map.of(
                        "code", code,
                        "version", String.valueOf(file.version()),
                        "pages", String.valueOf(file.pages()),
                        "missing", String.valueOf(file.missing()),
                        "sha256", file.sha256())));
    }
}
