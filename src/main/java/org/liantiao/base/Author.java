package org.liantiao.base;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand a change of the county's data comes from, as the trail names it.
 *
 * @param id the person; null for the system itself
 */
public record Author(@Nullable UUID id, String name) implements Serializable {}
