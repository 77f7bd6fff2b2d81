/** Owns supervision orders (督办, 挂牌督办): what the county asks of an organisation by a day, what became of it, and the ledger of them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "jurisdiction",
            "accounts",
            "disputes",
            "disputes :: page",
            "attachments",
            "papers",
            "reviews",
            "monitoring",
            "monitoring :: screens",
            "reports"
        })
@NullMarked
package org.liantiao.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
