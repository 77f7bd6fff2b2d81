/** Owns people: their roles, how they sign in, and who is acting now. */
@ApplicationModule(allowedDependencies = {"base", "jurisdiction"})
@NullMarked
package org.liantiao.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
