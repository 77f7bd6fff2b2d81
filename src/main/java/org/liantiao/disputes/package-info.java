/** Owns the dispute and its chain: intake, sessions, escalation and ruling, clocks, agreement, the case page and the lists. */
@ApplicationModule(allowedDependencies = {"base", "jurisdiction", "accounts"})
@NullMarked
package org.liantiao.disputes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
