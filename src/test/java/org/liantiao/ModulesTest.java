package org.liantiao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use only what their package-info allows, and of each other only the root of the package. */
class ModulesTest {
    @Test
    void theModulesKeepToTheirBoundaries() {
        ApplicationModules.of(LiantiaoApplication.class).verify();
    }
}
