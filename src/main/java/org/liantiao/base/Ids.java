package org.liantiao.base;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Row ids, given in Java before anything is written, since sealed values are bound to them. */
public final class Ids {
    private Ids() {}

    /** A fresh id: not to be guessed, later ones sort behind earlier ones. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
