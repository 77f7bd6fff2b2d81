package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class FirstVisitTest {
    private static final String OWN = "Xiaohe2026";

    @Autowired
    FirstVisit firstVisit;

    @Autowired
    PeopleChanges changes;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    Entrance entrance;

    @BeforeEach
    void somebodyIsInvited() {
        county = counties.make();
        entrance =
                changes.invite(county.township(), county.village().personId()).orThrow();
    }

    @Test
    void theCodeGivesAPasswordOnce() {
        assertThat(signIns.tryPassword(entrance.login(), Counties.PASSWORD, Visitor.at(""))
                        .isDone())
                .isFalse();
        assertThat(come(entrance.code(), OWN).isDone()).isTrue();
        assertThat(signIns.tryPassword(entrance.login(), OWN, Visitor.at("")).isDone())
                .isTrue();

        assertThat(rules(come(entrance.code(), "Another2026"))).containsExactly("code:invitation.wrong");
        assertThat(signIns.tryPassword(entrance.login(), "Another2026", Visitor.at(""))
                        .isDone())
                .isFalse();
    }

    @Test
    void itMayBeTypedInCapitalsAndWithoutItsHyphens() {
        assertThat(come(entrance.code().replace("-", " ").toUpperCase(java.util.Locale.ROOT), OWN)
                        .isDone())
                .isTrue();
    }

    @Test
    void aNewCodeEndsTheOldOne() {
        Entrance second = changes.invite(county.admin(), entrance.personId()).orThrow();

        assertThat(rules(come(entrance.code(), OWN))).containsExactly("code:invitation.wrong");
        assertThat(come(second.code(), OWN).isDone()).isTrue();
    }

    @Test
    void itEndsAfterSevenDaysAndSaysSoOnlyToWhoeverHasIt() {
        clock.advance(Duration.ofDays(7));

        assertThat(rules(come(entrance.code(), OWN))).containsExactly("code:invitation.expired");
        assertThat(rules(come("aaaa-bbbb-cccc", OWN))).containsExactly("code:invitation.wrong");
    }

    @Test
    void afterFiveWrongOnesTheRightOneHasToWait() {
        for (int i = 0; i < 5; i++) come("aaaa-bbbb-cccc", OWN);
        assertThat(rules(come(entrance.code(), OWN))).containsExactly("code:invitation.wrong");

        clock.advance(Duration.ofMinutes(1));
        assertThat(come(entrance.code(), OWN).isDone()).isTrue();
    }

    @Test
    void aStrangersWrongOnesMakeNobodyElseWait() {
        FirstVisit.Form guess = new FirstVisit.Form(entrance.login(), "aaaa-bbbb-cccc", OWN, OWN);
        for (int i = 0; i < 9; i++) firstVisit.accept(guess, "10.0.0.9");

        assertThat(come(entrance.code(), OWN).isDone()).isTrue();
    }

    @Test
    void nobodyLearnsWhoIsInvited() {
        List<String> stranger =
                rules(firstVisit.accept(new FirstVisit.Form("nobody-" + county.number(), "a", OWN, OWN), ""));

        assertThat(stranger).isEqualTo(rules(come("a", OWN)));
        assertThat(rules(firstVisit.accept(new FirstVisit.Form("village2-" + county.number(), "a", OWN, OWN), "")))
                .isEqualTo(stranger);
    }

    @Test
    void eachWrongCodeLeavesItsLineWhoeverItWasFor() {
        changes.suspend(county.admin(), county.village2().personId()).orThrow();
        firstVisit.accept(new FirstVisit.Form(entrance.login(), "a", OWN, OWN), "");
        firstVisit.accept(new FirstVisit.Form("township-" + county.number(), "a", OWN, OWN), "");
        firstVisit.accept(new FirstVisit.Form("village2-" + county.number(), "a", OWN, OWN), "");
        firstVisit.accept(new FirstVisit.Form("nobody-" + county.number(), "a", OWN, OWN), "");

        assertThat(jdbc.sql("select content from trail_entry where kind = 'signIn.failed' order by id desc limit 4")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        nobody -> assertThat(nobody).contains("unknown").doesNotContain("nobody-"),
                        suspended -> assertThat(suspended).contains("suspended", "village2-" + county.number()),
                        joined -> assertThat(joined).contains("firstCode", "township-" + county.number()),
                        invited -> assertThat(invited).contains("firstCode", entrance.login()));
    }

    @Test
    void whoeverIsSuspendedDoesNotComeInByACode() {
        changes.suspend(county.admin(), entrance.personId()).orThrow();

        assertThat(rules(come(entrance.code(), OWN))).containsExactly("code:invitation.wrong");
    }

    @Test
    void aPasswordThatIsTooSimpleCostsNoAttempt() {
        for (int i = 0; i < 6; i++)
            assertThat(rules(come(entrance.code(), "abc"))).containsExactly("password:password.short");

        assertThat(come(entrance.code(), OWN).isDone()).isTrue();
    }

    private Outcome<String> come(String code, String password) {
        return firstVisit.accept(new FirstVisit.Form(entrance.login(), code, password, password), "");
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
