/** Owns the archive (档案): the bound files that were sealed, their numbers, and the register of them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "jurisdiction",
            "accounts",
            "disputes",
            "disputes :: page",
            "attachments",
            "papers"
        })
@NullMarked
package org.liantiao.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
