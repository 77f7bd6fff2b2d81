package org.liantiao.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put in the place of the outer world: only the time. */
@org.springframework.boot.test.context.TestConfiguration
public class TestConfiguration {
    @Bean
    @Primary
    AdjustableClock adjustableClock() {
        return new AdjustableClock();
    }
}
