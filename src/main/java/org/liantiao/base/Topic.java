package org.liantiao.base;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A part of the county's data whose changes are looked at together: one word list, the numbers, the target. The trail keeps
 * them under its id.
 */
public record Topic(String name) {
    /** What the trail calls the kind of thing that changed. */
    public static final String SUBJECT = "topic";

    /** The same for the same name, on every node and for ever. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((SUBJECT + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
