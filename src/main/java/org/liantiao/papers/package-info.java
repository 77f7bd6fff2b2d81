/** Owns the papers of a case (文书): their templates, what is filled in, and the files they go out as. */
@ApplicationModule(
        allowedDependencies = {"base", "jurisdiction", "accounts", "disputes", "disputes :: page", "attachments"})
@NullMarked
package org.liantiao.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
