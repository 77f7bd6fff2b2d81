/** Owns what goes out about the figures: the county's statistics tables, and the bulletin of a period. */
@ApplicationModule(
        allowedDependencies = {"base", "jurisdiction", "accounts", "disputes", "monitoring", "monitoring :: screens"})
@NullMarked
package org.liantiao.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
