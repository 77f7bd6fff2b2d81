/** Owns the rates: what they count, over which period and area, and the page that shows them. */
@ApplicationModule(allowedDependencies = {"base", "jurisdiction", "accounts", "disputes"})
@NullMarked
package org.liantiao.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
