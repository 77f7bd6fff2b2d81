package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in, from then until the session ends.
 *
 * @param id of its {@link OpenSession}
 * @param due what must be seen to before anything else opens; null for nothing
 */
public record Visit(UUID id, Instant since, @Nullable Due due) implements Serializable {}
