package org.liantiao.attachments.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liantiao.attachments.FileStore;
import org.liantiao.base.SealedFile;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;

/** Sealed files in a folder: {@code 3f/3fa8….bin}. A file gets its name once all of it is on the disk, so what has a name is whole. */
final class FolderStore implements FileStore {
    private static final String ENDING = ".bin";
    private static final String UNFINISHED = ".part";
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Vault vault;

    /** @param root made when the first file comes */
    FolderStore(Path root, Vault vault) {
        this.root = root.toAbsolutePath().normalize();
        this.vault = vault;
    }

    @Override
    public UUID put(Path content) throws IOException {
        UUID id = UUID.randomUUID();
        Path file = file(id);
        Path folder = folder(id);
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(id + UNFINISHED);
        try {
            try (InputStream in = Files.newInputStream(content);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                SealedFile.seal(vault, id, in, out);
            }
            settle(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            settle(folder, StandardOpenOption.READ);
            return id;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    @Override
    public InputStream open(UUID id, long from) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file(id)), BUFFER);
        try {
            return SealedFile.open(vault, id, in, from);
        } catch (IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    @Override
    public boolean has(UUID id) {
        return Files.isRegularFile(file(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    @Override
    public Optional<String> keyOf(UUID id) throws IOException {
        try (InputStream in = Files.newInputStream(file(id))) {
            return Optional.of(SealedFile.keyOf(in));
        }
    }

    @Override
    public void sealAnew(UUID id) throws IOException {
        Path file = file(id);
        FileTime since = Files.getLastModifiedTime(file);
        Path unfinished = folder(id).resolve(UUID.randomUUID() + UNFINISHED);
        try {
            try (InputStream in = open(id, 0);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                SealedFile.seal(vault, id, in, out);
            }
            settle(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            Files.setLastModifiedTime(file, since);
            settle(folder(id), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public void each(Consumer<Kept> visitor) throws IOException {
        if (!Files.isDirectory(root)) return;
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Optional<UUID> id = id(file);
                if (id.isPresent()) visitor.accept(new Kept(id.get(), since(file)));
            }
        }
    }

    /** What a process that died left half written; nobody goes on with it. */
    @Override
    public void clear(Instant before) throws IOException {
        if (!Files.isDirectory(root)) return;
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
                if (file.toString().endsWith(UNFINISHED) && since(file).isBefore(before)) Files.deleteIfExists(file);
        }
    }

    private Path folder(UUID id) {
        return root.resolve(id.toString().substring(0, 2));
    }

    private Path file(UUID id) {
        return folder(id).resolve(id + ENDING);
    }

    private static Optional<UUID> id(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? Typed.id(name.substring(0, name.length() - ENDING.length())) : Optional.empty();
    }

    private static Instant since(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /** Until now it is only in the machine's memory. */
    private static void settle(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
