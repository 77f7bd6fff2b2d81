package org.liantiao.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everything: the server's, in the county's time zone. */
@Configuration
class TimeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${liantiao.zone:Asia/Shanghai}") ZoneId zone) {
        return new CountyClock(zone);
    }
}
