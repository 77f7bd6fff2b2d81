package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.liantiao.accounts.Actor;

/** The file of a case, bound and read from the disk. */
final class BoundBytes {
    private BoundBytes() {}

    static byte[] of(Binder binder, Actor actor, UUID dispute) throws IOException {
        try (BoundFile file = binder.bind(actor, dispute, Filing.NONE).orElseThrow();
                InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }
}
