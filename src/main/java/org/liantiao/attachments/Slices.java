package org.liantiao.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.Parts;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.springframework.stereotype.Service;

/**
 * 断点续传: takes a file that comes in slices, in their order, and adds it once it is whole. A line that breaks loses one slice at
 * most; what is here is told to whoever asks. For each slice it is looked anew whether its sender may add.
 */
@Service
public class Slices {
    /** Of one slice. It is in memory while it comes. */
    public static final int MOST = 1024 * 1024;

    private static final int STRIPES = 64;

    private final Adding adding;
    private final Parts parts;
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

    Slices(Adding adding, Parts parts) {
        this.adding = adding;
        this.parts = parts;
    }

    /**
     * Where a slice belongs.
     *
     * @param number of the file, the sender's own choice
     * @param offset of its first byte; negative to ask how much is here
     * @param total bytes of the file
     */
    public record Slice(UUID number, long offset, long total) {
        /** Reads the three as the browser sends them. */
        public static Optional<Slice> read(String sent) {
            String[] words = sent.split(" ", -1);
            if (words.length != 3 || !words[1].matches("-?\\d{1,9}") || !words[2].matches("\\d{1,9}"))
                return Optional.empty();
            return Typed.id(words[0])
                    .map(number -> new Slice(number, Long.parseLong(words[1]), Long.parseLong(words[2])));
        }
    }

    /**
     * How far it is.
     *
     * @param received bytes that are here; all of them when nothing more is wanted
     * @param added whether it has just been added
     */
    public record Progress(long received, boolean added) {}

    /**
     * Takes a slice, or tells where to go on when another one is wanted. Refused is the file, whole, and nothing more of it is wanted;
     * with {@link Adding#STORE_AWAY} it stays here, whole, to be asked for again.
     *
     * @throws IOException when the line breaks; nothing of the slice is kept then
     */
    public Outcome<Progress> take(Actor actor, UUID disputeId, Slice slice, String name, InputStream content)
            throws IOException {
        Optional<Refusal> no = refusal(actor, disputeId, slice);
        if (no.isPresent()) return Outcome.refused(no.get());
        byte[] bytes = content.readNBytes(MOST);
        Lock lock = locks.get(Math.floorMod(slice.number().hashCode(), STRIPES));
        lock.lock();
        try {
            Parts.Part part = parts.of(actor.personId(), slice.number());
            if (part.isDone()) return Outcome.done(new Progress(slice.total(), false));
            boolean fits = slice.offset() == part.received() && slice.offset() + bytes.length <= slice.total();
            if (fits) parts.append(actor.personId(), part, bytes);
            return part.received() < slice.total()
                    ? Outcome.done(new Progress(part.received(), false))
                    : join(actor, disputeId, name, slice, part);
        } finally {
            lock.unlock();
        }
    }

    private Outcome<Progress> join(Actor actor, UUID disputeId, String name, Slice slice, Parts.Part part)
            throws IOException {
        Outcome<UUID> outcome;
        try (InputStream whole = Files.newInputStream(part.file())) {
            outcome = adding.add(actor, disputeId, name, whole);
        }
        if (!outcome.refusals().contains(Adding.STORE_AWAY)) part.end();
        return outcome.isDone() ? Outcome.done(new Progress(slice.total(), true)) : Outcome.refused(outcome.refusals());
    }

    private Optional<Refusal> refusal(Actor actor, UUID disputeId, Slice slice) {
        if (slice.total() > Limits.FILE_BYTES) return Optional.of(Refusal.page("file.tooLarge", Limits.FILE_MEGABYTES));
        return adding.refusal(actor, disputeId);
    }
}
