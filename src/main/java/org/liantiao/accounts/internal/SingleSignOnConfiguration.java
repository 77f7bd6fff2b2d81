package org.liantiao.accounts.internal;

import java.time.Clock;
import org.liantiao.accounts.SignIns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The single sign-on of a county that named a provider; for all others there is none of it. */
@Configuration
@Conditional(SingleSignOnConfiguration.ProviderNamed.class)
@EnableConfigurationProperties(SingleSignOnSettings.class)
class SingleSignOnConfiguration {
    @Bean
    Provider provider(SingleSignOnSettings settings, Clock clock) {
        return new Provider(settings, clock);
    }

    @Bean
    SingleSignOn singleSignOn(SingleSignOnSettings settings, Provider provider, SignIns signIns, SignInMeters meters) {
        return new SingleSignOn(settings, provider, signIns, meters);
    }

    @Bean
    ProviderSigns providerSigns(Provider provider) {
        return new ProviderSigns(provider);
    }

    static final class ProviderNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("liantiao.single-sign-on.issuer", "")
                    .isBlank();
        }
    }
}
