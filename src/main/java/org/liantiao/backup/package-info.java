/** Owns backups: one folder with all of a county, made while it works, and the way back into an empty place of either database. */
@ApplicationModule(allowedDependencies = {"base", "move", "trail"})
@NullMarked
package org.liantiao.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
