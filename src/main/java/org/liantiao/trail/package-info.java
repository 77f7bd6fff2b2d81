/**
 * Owns the trail: one unalterable entry for each step, written in the step's own transaction; the chain that binds them, and who may
 * read them.
 */
@ApplicationModule(allowedDependencies = {"base", "accounts", "disputes", "disputes :: page", "move"})
@NullMarked
package org.liantiao.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
