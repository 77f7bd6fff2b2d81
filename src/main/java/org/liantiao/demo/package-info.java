/** Owns the demo county: invented people and disputes on a real county's shape. Active in the profile 'demo' only. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "jurisdiction",
            "accounts",
            "disputes",
            "attachments",
            "papers",
            "reports",
            "reviews"
        })
@NullMarked
package org.liantiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
