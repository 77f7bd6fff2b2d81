/** Owns the way of a county from the embedded database to PostgreSQL: once, whole, and compared. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.liantiao.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
