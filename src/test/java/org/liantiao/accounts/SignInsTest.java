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
class SignInsTest {

    @Autowired
    SignIns signIns;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    PeopleList list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    TestCounty county;
    String login;
    /** Of their own, since what fails is counted by address as well. */
    String office;

    @BeforeEach
    void aVillageMediator() {
        clock.reset();
        county = counties.make();
        login = "village-" + county.number();
        office = network(1);
    }

    @Test
    void letsInWithTheRightPassword() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();

        assertThat(account.actor()).isEqualTo(county.village());
        assertThat(account.authorities()).extracting("authority").containsExactly("ROLE_MEDIATOR");
    }

    @Test
    void forgivesFullWidthLettersCapitalsAndBlanksInALogin() {
        assertThat(enter(" Ｖillage-" + county.number() + "　", Counties.PASSWORD))
                .isPresent();
    }

    @Test
    void answersTheSameForAWrongPasswordAnUnknownLoginAndSomebodySuspended() {
        assertThat(enter(login, "wrong")).isEmpty();
        assertThat(enter("nobody-" + county.number(), Counties.PASSWORD)).isEmpty();

        changes.suspend(county.admin(), county.village().personId()).orThrow();
        assertThat(enter(login, Counties.PASSWORD)).isEmpty();
    }

    @Test
    void comparesUnknownLoginsWithAHashAsDearAsARealOne() {
        String real = people.passwordOf(login).orElseThrow();

        assertThat(cost(passwords.nobodys())).isEqualTo(cost(real)).contains("argon2id", "m=19456,t=2,p=1");
    }

    @Test
    void makesWaitAfterFiveWrongPasswordsEvenWithTheRightOne() {
        miss(4);
        assertThat(enter(login, Counties.PASSWORD)).isPresent();

        miss(5);
        assertThat(enter(login, Counties.PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(59));
        assertThat(enter(login, Counties.PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void doublesTheWaitingUpToAQuarterOfAnHour() {
        miss(5);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(list.one(county.admin(), county.village().personId())
                            .orElseThrow()
                            .waits())
                    .isTrue();
            clock.advance(Duration.ofSeconds(1));
            assertThat(list.one(county.admin(), county.village().personId())
                            .orElseThrow()
                            .waits())
                    .isFalse();
            miss(1);
        }
    }

    @Test
    void aStrangersWrongPasswordsMakeNobodyWaitButTheStranger() {
        for (int i = 0; i < 40; i++) {
            assertThat(enter(login, "wrong", "203.0.113." + i % 4)).isEmpty();
            clock.advance(Duration.ofMinutes(16));
        }

        assertThat(enter(login, Counties.PASSWORD, office)).isPresent();
    }

    @Test
    void aSubscribersManyLongAddressesAreOne() {
        for (int i = 0; i < 5; i++)
            assertThat(enter(login, "wrong", "2001:db8:1:2::" + i)).isEmpty();

        assertThat(enter(login, Counties.PASSWORD, "2001:db8:1:2:ffff::9")).isEmpty();
        assertThat(enter(login, Counties.PASSWORD, "2001:db8:1:3::1")).isPresent();
    }

    @Test
    void aDayWithoutAWrongPasswordForgetsThem() {
        miss(9);
        clock.advance(Duration.ofDays(1));
        miss(4);

        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void keepsNoAddressAsItIs() {
        miss(1);

        assertThat(jdbc.sql("select place from sign_in_miss where person_id = ?")
                        .param(county.village().personId())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(office);
    }

    @Test
    void theWaitingSurvivesARestart() {
        miss(5);

        Misses afterwards = new Misses(jdbc);
        assertThat(afterwards.waiting(clock.instant()))
                .contains(county.village().personId());
        assertThat(afterwards.waiting(clock.instant().plus(Duration.ofMinutes(1))))
                .doesNotContain(county.village().personId());
    }

    @Test
    void attemptsWhileWaitingMakeItNoLonger() {
        miss(5);
        miss(14);

        clock.advance(Duration.ofMinutes(1));
        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        miss(4);
        enter(login, Counties.PASSWORD);
        miss(4);

        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void anAdministratorEndsTheWaiting() {
        miss(5);
        changes.unlock(county.admin(), county.village().personId()).orThrow();

        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void aSessionEndsWithSuspensionAndWithANewCodeFromTheAdministrator() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();
        assertThat(signIns.again(account)).contains(account);

        changes.suspend(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).isEmpty();

        changes.resume(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).as("a session does not come back").isEmpty();
        account = enter(login, Counties.PASSWORD).orElseThrow();
        assertThat(signIns.again(account)).contains(account);

        changes.invite(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).isEmpty();
    }

    @Test
    void aPasswordThatIsTakenAwayWhileItIsLookedAtLetsNobodyIn() {
        Statements.before(
                "login=? for",
                () -> changes.invite(county.admin(), county.village().personId())
                        .orThrow());

        assertThat(enter(login, Counties.PASSWORD)).isEmpty();
    }

    @Test
    void aSessionFollowsThePersonToAnotherOrganisation() {
        Account account = enter(login, Counties.PASSWORD).orElseThrow();
        PersonForm moved = new PersonForm(
                "", "宋桂兰", county.bodies().village2Committee().id(), java.util.Set.of(Role.MEDIATOR), "");
        changes.change(county.admin(), account.actor().personId(), moved).orThrow();

        assertThat(signIns.again(account).orElseThrow().actor().areaId())
                .isEqualTo(county.places().village2().id());
    }

    @Test
    void onePasswordTriedOnEverybodyMakesItsAddressWait() {
        for (int i = 0; i < 20; i++)
            assertThat(enter("spray" + i + "-" + county.number(), Counties.PASSWORD))
                    .isEmpty();

        assertThat(signIns.tryPassword(login, Counties.PASSWORD, Visitor.at(office))
                        .refusals())
                .extracting("rule")
                .containsExactly("signIn.address");
        assertThat(enter(login, Counties.PASSWORD, network(2))).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void noSuccessForgetsWhatFailedFromAnAddressWithinTheHour() {
        long before = crowds();
        for (int i = 0; i < 60; i++) {
            enter("spray" + i + "-" + county.number(), Counties.PASSWORD);
            if (i % 10 == 9) {
                clock.advance(Duration.ofMinutes(2));
                if (i < 59) assertThat(enter(login, Counties.PASSWORD)).isPresent();
            }
        }
        assertThat(enter(login, Counties.PASSWORD)).isEmpty();
        assertThat(crowds()).isEqualTo(before + 1);

        clock.advance(Duration.ofHours(1));
        assertThat(enter(login, Counties.PASSWORD)).isPresent();
    }

    private long crowds() {
        return jdbc.sql("select count(*) from trail_entry where kind = 'signIn.manyFailures'")
                .query(Long.class)
                .single();
    }

    private String network(int last) {
        int n = county.number();
        return "10.%d.%d.%d".formatted(n / 250, n % 250, last);
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) assertThat(enter(login, "wrong")).isEmpty();
    }

    private Optional<Account> enter(String login, String password) {
        return enter(login, password, office);
    }

    private Optional<Account> enter(String login, String password, String address) {
        return signIns.tryPassword(login, password, Visitor.at(address)) instanceof Outcome.Done<Entry>(Account account)
                ? Optional.of(account)
                : Optional.empty();
    }

    private static String cost(String hash) {
        return hash.substring(0, hash.lastIndexOf("p=1") + 3);
    }
}
