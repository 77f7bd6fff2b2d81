package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.SealedFile;
import org.liantiao.base.Turning;
import org.liantiao.base.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals the files of the store anew, one after the other, each under its own id; whoever is reading one reads the old one to its end. */
@Component
class TurningFiles implements Turning {
    private static final Logger log = LoggerFactory.getLogger(TurningFiles.class);

    private final FileStore store;
    private final Vault vault;
    private final Deque<UUID> waiting = new ArrayDeque<>();
    private boolean foundSome = true;

    TurningFiles(FileStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Map<String, Long> amounts() {
        Map<String, Long> amounts = new TreeMap<>();
        each(id -> store.keyOf(id).ifPresent(key -> amounts.merge(key, 1L, Long::sum)));
        return amounts;
    }

    @Override
    public synchronized boolean more() {
        if (waiting.isEmpty()) {
            if (!foundSome) {
                foundSome = true;
                return false;
            }
            // A store that is away breaks it off here or below; the job stays due, and goes on where it was.
            each(id -> {
                if (store.keyOf(id).filter(this::isOld).isPresent()) waiting.add(id);
            });
            foundSome = false;
        }
        UUID id = waiting.peek();
        if (id == null) {
            foundSome = true;
            return false;
        }
        seal(id);
        waiting.remove();
        return true;
    }

    private boolean isOld(String key) {
        return !key.equals(vault.activeKey());
    }

    private void seal(UUID id) {
        try {
            store.sealAnew(id);
            foundSome = true;
        } catch (StoreAway away) {
            log.warn("the store of files is away; its keys turn later");
            throw away;
        } catch (NoSuchFileException gone) {
            log.debug("a file was deleted before its key turned");
        } catch (IOException | IllegalStateException lost) {
            log.error("the file {} was not sealed anew and keeps its key", id, lost);
        }
    }

    private interface Look {
        void at(UUID id) throws IOException;
    }

    private void each(Look look) {
        try {
            store.each(kept -> {
                try {
                    look.at(kept.id());
                } catch (NoSuchFileException gone) {
                    log.debug("a file was deleted while files were counted");
                } catch (SealedFile.Damaged damaged) {
                    log.error("the file {} is damaged and says no key; bring it back from a backup", kept.id());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
