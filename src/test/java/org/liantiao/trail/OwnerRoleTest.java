package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.liantiao.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL with two roles: one makes the tables, the other works, and the trail is out of its reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerRoleTest {
    private static final String ENTRY =
            "insert into trail_entry (at, kind, actor_name, subject_type, content, content_hash)"
                    + " values (now(), 'dispute.accepted', '甲', 'dispute', '{}', '')";

    private final Map<String, Object> fresh = TestDatabase.fresh(true);
    /** Without the user that it names, who would be the one whoever asks. */
    private final String url =
            String.valueOf(fresh.get("spring.datasource.url")).replaceAll("\\?.*", "");

    private final String name = url.replaceAll(".*/(t[0-9a-f]+).*", "$1");
    private final String owner = name + "_owner";
    private final String application = name + "_app";
    private final JdbcTemplate asOwner = as(owner);
    private final JdbcTemplate asApplication = as(application);

    @BeforeAll
    void twoRolesAndAnEmptyDatabase() {
        JdbcTemplate root = as("postgres");
        root.execute("create role " + owner + " login");
        root.execute("create role " + application + " login");
        root.execute("alter database " + name + " owner to " + owner);
        root.execute("alter schema public owner to " + owner);
        migrate();
    }

    @Test
    void theApplicationAddsAndReadsAndIsRefusedEverythingElse() {
        asApplication.execute(ENTRY);
        assertThat(asApplication.queryForObject("select count(*) from trail_entry", Long.class))
                .isPositive();
        for (String table : OwnerRole.FINAL_TABLES)
            for (String harm : List.of(
                    "delete from " + table,
                    "truncate " + table,
                    "alter table " + table + " disable trigger all",
                    "drop table " + table))
                assertThatThrownBy(() -> asApplication.execute(harm))
                        .as(harm)
                        .rootCause()
                        .message()
                        .matches("(?s).*(permission denied|must be owner).*");
        assertThatThrownBy(() -> asApplication.execute("update trail_entry set content = ''"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationChoosesNoNumberAndLinksNothingButTheNext() {
        for (String harm : List.of(
                ENTRY.replace("(at,", "(id, at,").replace("(now()", "(987654321, now()"),
                "select nextval(pg_get_serial_sequence('public.trail_entry', 'id'))",
                "select setval(pg_get_serial_sequence('public.trail_entry', 'id'), 987654321)",
                "select setval('case_code_seq', 987654321)"))
            assertThatThrownBy(() -> asApplication.execute(harm))
                    .as(harm)
                    .rootCause()
                    .hasMessageContaining("permission denied");

        asApplication.execute(ENTRY);
        Linker linker = new Linker(
                asApplication,
                new TransactionTemplate(
                        new DataSourceTransactionManager(Objects.requireNonNull(asApplication.getDataSource()))),
                "SHA-256");
        linker.linkAll();
        asApplication.execute(ENTRY);
        Long entry = asApplication.queryForObject("select max(id) from trail_entry", Long.class);
        Long last = asApplication.queryForObject("select max(seq) from trail_link", Long.class);
        String link = "insert into trail_link (seq, entry_id, algorithm, hash) values (%d, %d, '%s', '%s')";
        for (String harm : List.of(
                link.formatted(last + 2, entry, "SHA-256", "0".repeat(64)),
                link.formatted(last + 1, entry, "SHA-256", "0".repeat(64)),
                link.formatted(last + 1, entry + 9, "SM3", "0".repeat(64)),
                "insert into trail_head values (date '2026-06-10', " + last + ", '" + "0".repeat(64) + "', now())"))
            assertThatThrownBy(() -> asApplication.execute(harm))
                    .as(harm)
                    .rootCause()
                    .message()
                    .containsAnyOf("a link", "a head");

        assertThat(linker.linkAll()).isEqualTo(1);
    }

    @Test
    void everyOtherTableIsTheApplicationsToWorkWith() {
        List<String> closed = asApplication.queryForList("""
                select tablename from pg_tables where schemaname = 'public' and tablename not like 'trail%'
                and tablename <> 'flyway_schema_history'
                and not (has_table_privilege(schemaname || '.' || tablename, 'SELECT') and has_table_privilege(schemaname || '.' || tablename, 'INSERT')
                    and has_table_privilege(schemaname || '.' || tablename, 'UPDATE') and has_table_privilege(schemaname || '.' || tablename, 'DELETE'))""", String.class);
        assertThat(closed).isEmpty();
        assertThat(asApplication.queryForObject("select nextval('case_code_seq')", Long.class))
                .isPositive();
    }

    @Test
    void theRightsAreSetAgainAtEachStart() {
        asOwner.execute("grant update, delete on trail_entry to " + application);
        assertThat(protection(application)).isEqualTo(OwnerRole.Protection.TRIGGERS);

        migrate();

        assertThat(protection(application)).isEqualTo(OwnerRole.Protection.APART);
    }

    @Test
    void oneRoleIsKnownForWhatItIs() {
        assertThat(protection(owner)).isEqualTo(OwnerRole.Protection.TRIGGERS);
        assertThatThrownBy(() -> {
                    asOwner.execute(ENTRY);
                    asOwner.execute("delete from trail_entry");
                })
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private void migrate() {
        FluentConfiguration flyway =
                Flyway.configure().locations("classpath:db/migration/shared", "classpath:db/migration/postgresql");
        OwnerRole.asOwner(url, owner, "").customize(flyway);
        OwnerRole.thenGrants(application, owner).migrate(flyway.load());
    }

    private OwnerRole.Protection protection(String role) {
        return new OwnerRole(new DriverManagerDataSource(url, role, "")).protection();
    }

    private JdbcTemplate as(String role) {
        return new JdbcTemplate(new DriverManagerDataSource(url, role, ""));
    }
}
