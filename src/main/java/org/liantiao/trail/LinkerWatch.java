package org.liantiao.trail;

import org.liantiao.base.Watch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the chain follow the trail: an entry has its place within five seconds. Tests link by hand. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
class LinkerWatch {
    @Bean
    Watch watchesTheTrail(Linker linker) {
        return new Watch("the chain of the trail cannot follow just now", () -> {
            linker.link();
            return false;
        });
    }
}
