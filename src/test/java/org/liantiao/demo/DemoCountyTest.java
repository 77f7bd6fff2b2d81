package org.liantiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demo county is what a newcomer sees first: complete, consistent, the same for everybody on one day. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class DemoCountyTest {
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void tellsSomeSixHundredDisputes() {
        assertThat(jdbc.queryForObject("select count(*) from dispute", Integer.class))
                .isBetween(500, 700);
    }
}
