package org.liantiao.jurisdiction.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.base.Author;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.testing.OwnHolder;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of the administrator's screens, without a browser and in a database of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestConfiguration.class, ScreenTest.Surroundings.class})
@WithMockUser(roles = "ADMINISTRATOR")
@ExtendWith(OwnHolder.class)
@interface ScreenTest {
    /** Somebody at the screen, and long work done at once, so that a test sees its end. */
    @org.springframework.boot.test.context.TestConfiguration
    class Surroundings {
        @Bean
        @Primary
        CurrentAuthor administrator() {
            return () -> Author.system("管理员");
        }

        @Bean
        @Primary
        TaskExecutor atOnce() {
            return new SyncTaskExecutor();
        }
    }
}
