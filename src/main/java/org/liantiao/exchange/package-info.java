/** Owns what comes in from and goes out to spreadsheets: the import of a year's ledger. */
@ApplicationModule(allowedDependencies = {"base", "jurisdiction", "accounts", "disputes"})
@NullMarked
package org.liantiao.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
