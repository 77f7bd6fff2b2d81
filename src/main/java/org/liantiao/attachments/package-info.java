/** Owns the attachments (材料) of a case: photographs, scans, papers, recordings; where they are kept, and what is let in. */
@ApplicationModule(allowedDependencies = {"base", "jurisdiction", "accounts", "disputes", "disputes :: page"})
@NullMarked
package org.liantiao.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
