package org.liantiao.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where the files of attachments are kept: outside the database, each under an id that says nothing of it. What is kept is never
 * changed; it is read, and one day deleted. A store that is elsewhere and does not answer says so with {@link StoreAway}.
 */
public interface FileStore {
    /** A file that is there. */
    record Kept(UUID id, Instant since) {}

    /** Keeps a copy of a file. When this returns it is there for good; when it fails nothing of it is. */
    UUID put(Path content) throws IOException;

    /**
     * @param from the first byte wanted
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    InputStream open(UUID id, long from) throws IOException;

    boolean has(UUID id);

    /** Deletes a file; one that is not there is gone already. */
    void delete(UUID id) throws IOException;

    /** The id of the vault's key that a file is sealed with; empty when the store does not tell. */
    default Optional<String> keyOf(UUID id) throws IOException {
        return Optional.empty();
    }

    /** Seals a file with the current key instead, under the same id; at every moment the one or the other is there, whole. */
    default void sealAnew(UUID id) throws IOException {}

    /** Goes through everything that is kept, for the sweep. */
    void each(Consumer<Kept> visitor) throws IOException;

    /** Takes away what was begun before and never became whole. */
    void clear(Instant before) throws IOException;
}
