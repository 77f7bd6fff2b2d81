/** The ground everybody stands on: refusals, values that guard themselves, sealing of personal data, traced steps. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.liantiao.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
