package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class OwnAccountTest {
    private static final String OFFICE = "192.0.2.18";

    @Autowired
    SignIns signIns;

    @Autowired
    OwnAccount own;

    @Autowired
    PeopleChanges changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    String login;

    @BeforeEach
    void aVillageMediator() {
        clock.reset();
        county = counties.make();
        login = "village-" + county.number();
    }

    @Test
    void aPasswordThatIsTakenAwayMeanwhileIsNotChangedIntoANewOne() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();
        Statements.before(
                "id=? for",
                () -> changes.invite(county.admin(), county.village().personId())
                        .orThrow());

        Outcome<Account> changed = own.changePassword(account, Counties.PASSWORD, "Diaojie2026", "Diaojie2026");

        assertThat(changed.refusals()).extracting("rule").containsExactly("password.wrong");
        assertThat(enter(login, "Diaojie2026")).isEmpty();
    }

    @Test
    void changesOnesOwnPasswordOnlyKnowingTheOldOne() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();

        assertThat(own.changePassword(account, "wrong", "Diaojie2026", "Diaojie2026")
                        .refusals())
                .extracting("rule")
                .containsExactly("password.wrong");
        Account changed = own.changePassword(account, Counties.PASSWORD, "Diaojie2026", "Diaojie2026")
                .orThrow();

        assertThat(enter(login, Counties.PASSWORD)).isEmpty();
        assertThat(enter(login, "Diaojie2026")).isPresent();
        assertThat(signIns.again(account)).isEmpty();
        assertThat(signIns.again(changed)).isPresent();
    }

    @Test
    void guessesAtOnesOwnPasswordFromAnOpenScreenAreCountedToo() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();
        for (int i = 0; i < 5; i++)
            assertThat(rule(account, "guess" + i, "Diaojie2026")).isEqualTo("password.wrong");

        assertThat(rule(account, Counties.PASSWORD, "Diaojie2026")).isEqualTo("password.wait");
        assertThat(enter(login, Counties.PASSWORD))
                .as("the sign-in counts for itself")
                .isPresent();
        assertThat(lines("signIn.failed")).isEqualTo(6);
        assertThat(lines("person.locked")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(own.changePassword(account, Counties.PASSWORD, "Diaojie2026", "Diaojie2026")
                        .isDone())
                .isTrue();
    }

    @Test
    void refusesPasswordsThatAreShortSimpleOrMadeOfTheLogin() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();

        assertThat(rule(account, "ab1")).isEqualTo("password.short");
        assertThat(rule(account, "12345678")).isEqualTo("password.simple");
        assertThat(rule(account, "abcdefgh")).isEqualTo("password.simple");
        assertThat(rule(account, login + "9")).isEqualTo("password.login");
        assertThat(rule(account, "a1".repeat(40))).isEqualTo("tooLong");
    }

    private long lines(String kind) {
        return jdbc.sql("select count(*) from trail_entry where kind = ? and subject_id = ?")
                .params(kind, county.village().personId())
                .query(Long.class)
                .single();
    }

    private String rule(Account account, String password) {
        return rule(account, Counties.PASSWORD, password);
    }

    private String rule(Account account, String former, String password) {
        return own.changePassword(account, former, password, password)
                .refusals()
                .getFirst()
                .rule();
    }

    private Optional<Account> enter(String login, String password) {
        return signIns.tryPassword(login, password, Visitor.at(OFFICE)) instanceof Outcome.Done<Entry>(Account account)
                ? Optional.of(account)
                : Optional.empty();
    }
}
