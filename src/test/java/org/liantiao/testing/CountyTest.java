package org.liantiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the services on a whole application. It runs twice: on H2 and, with {@code -Dliantiao.test.database=postgres},
 * on a PostgreSQL that the build starts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("county")
@ApplicationTest
public @interface CountyTest {}
