package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.Scratch;
import org.springframework.stereotype.Component;

/**
 * What came of files that are not whole yet, each under its sender and its number, where files come in; what nobody goes on with is
 * swept there after a day. A sender has room for a few; the one that waited longest makes room for the next.
 */
@Component
public class Parts {
    /** What one person may have lying unfinished. */
    static final long ROOM = 3L * Limits.FILE_BYTES;

    private static final String PART = ".slices";
    private static final String DONE = ".done";

    private final Scratch scratch;
    private final Clock clock;

    Parts(Scratch scratch, Clock clock) {
        this.scratch = scratch;
        this.clock = clock;
    }

    /** One file on its way. */
    public record Part(Path file, Path done) {
        /** How much of it is here. */
        public long received() throws IOException {
            try {
                return Files.size(file);
            } catch (NoSuchFileException none) {
                return 0;
            }
        }

        /** Whether it was whole once, and was taken or refused. */
        public boolean isDone() {
            return Files.exists(done);
        }

        /** Keeps the mark of it, so that a sender who missed the answer does not send it again. */
        public void end() throws IOException {
            Files.write(done, new byte[0]);
            Files.deleteIfExists(file);
        }
    }

    public Part of(UUID sender, UUID number) throws IOException {
        Path folder = scratch.folder();
        String name = sender + "-" + number;
        return new Part(folder.resolve(name + PART), folder.resolve(name + DONE));
    }

    /** Puts a slice behind what is there. */
    public void append(UUID sender, Part part, byte[] slice) throws IOException {
        makeRoom(sender, part, slice.length);
        Files.write(part.file(), slice, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // The sweep goes by this, and by the county's clock.
        Files.setLastModifiedTime(part.file(), FileTime.from(clock.instant()));
    }

    private void makeRoom(UUID sender, Part part, int more) throws IOException {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(scratch.folder())) {
            files.filter(file -> file.getFileName().toString().startsWith(sender + "-"))
                    .filter(file -> file.toString().endsWith(PART) && !file.equals(part.file()))
                    .sorted(Comparator.comparing(Parts::since))
                    .forEach(others::add);
        }
        long full = part.received() + more;
        for (Path other : others) full += size(other);
        for (Path oldest : others) {
            if (full <= ROOM) return;
            full -= size(oldest);
            Files.deleteIfExists(oldest);
        }
    }

    private static long size(Path file) throws IOException {
        return new Part(file, file).received();
    }

    private static FileTime since(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            // It came to its end meanwhile.
            return FileTime.fromMillis(0);
        }
    }
}
