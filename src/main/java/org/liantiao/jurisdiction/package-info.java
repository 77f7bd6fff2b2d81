/** Owns the county's shape: the area tree, organisations and their teams, tiers, scope and the working-day calendar. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.liantiao.jurisdiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
