package org.liantiao.base;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must be findable for ever (留痕). Published inside the transaction that did it;
 * listeners write in the same transaction or fail it.
 */
public interface Traced {
    /** What happened, e.g. {@code dispute.escalated}. */
    String kind();

    Instant at();

    /** Who did it; null for the system itself. */
    @Nullable
    UUID actorId();

    String actorName();

    /** What it happened to: {@code dispute}, {@code area}, {@code person}. */
    String subjectType();

    @Nullable
    UUID subjectId();

    /** The facts of it, by name. Never an ID number, a telephone or an address. */
    SortedMap<String, String> content();
}
