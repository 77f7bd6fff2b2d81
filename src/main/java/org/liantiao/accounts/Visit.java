package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in, from then until the session ends.
 *
 * @param id of its {@link OpenSession}
 * @param way what its person came in by
 * @param due what must be seen to before anything else opens; null for nothing
 * @param notes what its person has to know of the days before
 */
public record Visit(
        UUID id, Instant since, Way way, @Nullable Due due, List<SignInNote> notes) implements Serializable {}
