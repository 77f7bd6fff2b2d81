package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.FileKind;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.springframework.stereotype.Component;

/** Looks at what came in, draws images anew, and puts what passes into the store. One file at a time is unpacked. */
@Component
public class Preparing {
    private final FileStore store;
    private final Scratch scratch;
    private final Semaphore unpacking = new Semaphore(1, true);

    Preparing(FileStore store, Scratch scratch) {
        this.store = store;
        this.scratch = scratch;
    }

    /** Where a file comes in. */
    public Scratch.Sheet sheet() throws IOException {
        return scratch.sheet();
    }

    public Outcome<Prepared> prepare(Path file, Arrival arrival) throws IOException {
        Outcome<FileType> found = FileType.of(file);
        if (!found.isDone()) return Outcome.refused(found.refusals());
        FileType type = found.orThrow();
        return switch (type.kind()) {
            case IMAGE -> image(file, type, arrival);
            case PDF -> pdf(file, type, arrival);
            case AUDIO, VIDEO -> Outcome.done(kept(file, null, type, arrival, 0));
        };
    }

    /** Deletes what no case took. */
    public void forget(Prepared file) throws IOException {
        store.delete(file.fileId());
        if (file.thumbId() != null) store.delete(file.thumbId());
    }

    private Outcome<Prepared> image(Path file, FileType type, Arrival arrival) throws IOException {
        try (Scratch.Sheet drawn = scratch.sheet();
                Scratch.Sheet thumb = scratch.sheet()) {
            unpacking.acquireUninterruptibly();
            Optional<Refusal> no;
            try {
                no = Photo.redraw(file, type, drawn.path(), thumb.path());
            } finally {
                unpacking.release();
            }
            return no.isPresent()
                    ? Outcome.refused(no.get())
                    : Outcome.done(kept(drawn.path(), thumb.path(), type, arrival, 1));
        }
    }

    private Outcome<Prepared> pdf(Path file, FileType type, Arrival arrival) throws IOException {
        unpacking.acquireUninterruptibly();
        Outcome<Integer> pages;
        try {
            pages = PdfCheck.pages(file);
        } finally {
            unpacking.release();
        }
        return pages.isDone()
                ? Outcome.done(kept(file, null, type, arrival, pages.orThrow()))
                : Outcome.refused(pages.refusals());
    }

    private Prepared kept(Path file, @Nullable Path thumb, FileType type, Arrival arrival, int pages)
            throws IOException {
        String sha256 = type.kind() == FileKind.IMAGE ? Arrival.hashOf(file) : arrival.sha256();
        UUID fileId = store.put(file);
        try {
            UUID thumbId = thumb == null ? null : store.put(thumb);
            return new Prepared(type, Files.size(file), sha256, arrival.sha256(), pages, fileId, thumbId);
        } catch (IOException | RuntimeException broken) {
            store.delete(fileId);
            throw broken;
        }
    }
}
