/** Owns the reading of files after the event (案卷评查, 抽查): criteria, sheets, what is to be put right, drawn samples and what they say of a rate. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "jurisdiction",
            "accounts",
            "disputes",
            "disputes :: page",
            "papers",
            "monitoring",
            "monitoring :: screens"
        })
@NullMarked
package org.liantiao.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
