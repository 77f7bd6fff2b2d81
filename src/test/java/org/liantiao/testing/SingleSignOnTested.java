package org.liantiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test on the running application of a county with single sign-on. The application starts while the provider is away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestDatabase.class, SingleSignOnTested.Named.class})
@Import({TestConfiguration.class, SessionWatch.class})
@ExtendWith({ClockBack.class, OwnHolder.class})
public @interface SingleSignOnTested {
    class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestProvider provider = new TestProvider();
            context.getBeanFactory().registerSingleton("testProvider", provider);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "provider",
                            Map.of(
                                    "liantiao.single-sign-on.issuer",
                                    provider.issuer(),
                                    "liantiao.single-sign-on.client-id",
                                    TestProvider.CLIENT,
                                    "liantiao.single-sign-on.client-secret",
                                    TestProvider.SECRET,
                                    // All of them come from this machine, and the clock stands still.
                                    "liantiao.sign-in.misses-a-minute",
                                    "1000",
                                    "liantiao.sign-in.misses-an-hour",
                                    "1000")));
        }
    }
}
