package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.People;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.RefusedAccess;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.Unmasking;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves a line though nothing was changed: looking, trying, being refused. */
@CountyTest
class WrittenDownTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    Unmasking unmasking;

    @Autowired
    Mediation mediation;

    @Autowired
    RefusedAccess refused;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aFailedSignInSaysWhoseWhyAndNotFromWhereInClear() {
        UUID person = county.village().personId();
        String login = people.find(person).orElseThrow().login();

        signIns.tryPassword(login, "错的", Visitor.at("203.0.113.77"));

        String content = lastOf("signIn.failed", person).orElseThrow();
        assertThat(content).contains(login, "\"why\":\"wrong\"").doesNotContain("203.0.113.77", "cb00714d");
    }

    @Test
    void aLoginThatNobodyHasIsNotToldForItMayBeAPassword() {
        long before = count("signIn.failed");

        signIns.tryPassword("MeinGeheimnis!9", "irgendwas", Visitor.at("203.0.113.78"));

        assertThat(count("signIn.failed")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from trail_entry where lower(content) like '%meingeheimnis%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoAsksForAForeignCaseIsWrittenDownAndWhoAsksForNoneAsWell() {
        UUID foreign = chains.accepted(county.village());
        UUID nothing = UUID.randomUUID();

        for (UUID id : List.of(foreign, nothing)) {
            mediation.handOver(
                    county.village2(), UUID.randomUUID(), id, county.village2().personId());
            unmasking.unmask(county.village2(), id, "核对");
            assertThat(kinds(id).stream().filter("access.refused"::equals))
                    .as("of " + id)
                    .hasSize(2);
        }
        assertThat(kinds(foreign)).contains("dispute.accepted").doesNotContain("dispute.unmasked");
    }

    @Test
    void aRefusalStaysWrittenThoughEverythingAroundItIsTakenBack() {
        UUID asked = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            refused.note(county.village().author(), "dispute", asked, "test");
            status.setRollbackOnly();
        });
        assertThat(kinds(asked)).containsExactly("access.refused");
    }

    private Optional<String> lastOf(String kind, UUID subject) {
        return jdbc.sql("select content from trail_entry where kind = ? and subject_id = ? order by id desc limit 1")
                .params(kind, subject)
                .query(String.class)
                .optional();
    }

    private List<String> kinds(UUID subject) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }

    private long count(String kind) {
        return jdbc.sql("select count(*) from trail_entry where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }
}
