/** Owns the trail: one unalterable entry for each step, written in the step's own transaction. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.liantiao.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
