package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class SignInsTest {
    @Autowired
    SignIns signIns;

    @Autowired
    OwnAccount own;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

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
    void letsInWithTheRightPassword() {
        Account account = signIns.tryPassword(login, Counties.PASSWORD).orElseThrow();

        assertThat(account.actor()).isEqualTo(county.village());
        assertThat(account.authorities()).extracting("authority").containsExactly("ROLE_MEDIATOR");
    }

    @Test
    void forgivesFullWidthLettersCapitalsAndBlanksInALogin() {
        assertThat(signIns.tryPassword(" Ｖillage-" + county.number() + "　", Counties.PASSWORD))
                .isPresent();
    }

    @Test
    void answersTheSameForAWrongPasswordAnUnknownLoginAndSomebodySuspended() {
        assertThat(signIns.tryPassword(login, "wrong")).isEmpty();
        assertThat(signIns.tryPassword("nobody-" + county.number(), Counties.PASSWORD))
                .isEmpty();

        changes.suspend(county.admin(), county.village().personId()).orThrow();
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isEmpty();
    }

    @Test
    void comparesUnknownLoginsWithAHashAsDearAsARealOne() {
        String real = people.passwordOf(login).orElseThrow();

        assertThat(cost(passwords.nobodys())).isEqualTo(cost(real)).contains("argon2id", "m=19456,t=2,p=1");
    }

    @Test
    void makesWaitAfterFiveWrongPasswordsEvenWithTheRightOne() {
        miss(4);
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isPresent();

        miss(5);
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(59));
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void doublesTheWaitingUpToAQuarterOfAnHour() {
        miss(5);
        assertThat(waits()).isEqualTo(Duration.ofMinutes(1));
        for (int minutes : new int[] {2, 4, 8, 15, 15}) {
            clock.advance(waits());
            miss(1);
            assertThat(waits()).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void attemptsWhileWaitingMakeItNoLonger() {
        miss(5);
        miss(20);

        clock.advance(Duration.ofMinutes(1));
        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        miss(4);
        signIns.tryPassword(login, Counties.PASSWORD);
        miss(4);

        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void anAdministratorEndsTheWaiting() {
        miss(5);
        changes.unlock(county.admin(), county.village().personId()).orThrow();

        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isPresent();
    }

    @Test
    void aSessionEndsWithSuspensionAndWithANewPasswordFromTheAdministrator() {
        Account account = signIns.tryPassword(login, Counties.PASSWORD).orElseThrow();
        assertThat(signIns.again(account)).contains(account);

        changes.suspend(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).isEmpty();

        changes.resume(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).contains(account);

        changes.resetPassword(county.admin(), account.actor().personId()).orThrow();
        assertThat(signIns.again(account)).isEmpty();
    }

    @Test
    void aSessionFollowsThePersonToAnotherOrganisation() {
        Account account = signIns.tryPassword(login, Counties.PASSWORD).orElseThrow();
        PersonForm moved = new PersonForm(
                "", "宋桂兰", county.bodies().village2Committee().id(), java.util.Set.of(Role.MEDIATOR), "");
        changes.change(county.admin(), account.actor().personId(), moved).orThrow();

        assertThat(signIns.again(account).orElseThrow().actor().areaId())
                .isEqualTo(county.places().village2().id());
    }

    @Test
    void changesOnesOwnPasswordOnlyKnowingTheOldOne() {
        Account account = signIns.tryPassword(login, Counties.PASSWORD).orElseThrow();

        assertThat(own.changePassword(account, "wrong", "diaojie2026", "diaojie2026")
                        .refusals())
                .extracting("rule")
                .containsExactly("password.wrong");
        Account changed = own.changePassword(account, Counties.PASSWORD, "diaojie2026", "diaojie2026")
                .orThrow();

        assertThat(signIns.tryPassword(login, Counties.PASSWORD)).isEmpty();
        assertThat(signIns.tryPassword(login, "diaojie2026")).isPresent();
        assertThat(signIns.again(account)).isEmpty();
        assertThat(signIns.again(changed)).isPresent();
    }

    @Test
    void refusesPasswordsThatAreShortSimpleOrMadeOfTheLogin() {
        Account account = signIns.tryPassword(login, Counties.PASSWORD).orElseThrow();

        assertThat(rule(account, "ab1")).isEqualTo("password.short");
        assertThat(rule(account, "12345678")).isEqualTo("password.simple");
        assertThat(rule(account, "abcdefgh")).isEqualTo("password.simple");
        assertThat(rule(account, login + "9")).isEqualTo("password.login");
        assertThat(rule(account, "a1".repeat(40))).isEqualTo("tooLong");
    }

    private String rule(Account account, String password) {
        return own.changePassword(account, Counties.PASSWORD, password, password)
                .refusals()
                .getFirst()
                .rule();
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++)
            assertThat(signIns.tryPassword(login, "wrong")).isEmpty();
    }

    /** How long until the right password would do, found out without trying one. */
    private Duration waits() {
        Person person = people.byLogin(login).orElseThrow();
        Duration wait = Duration.ZERO;
        while (person.lockedAt(clock.instant().plus(wait))) wait = wait.plusSeconds(1);
        return wait;
    }

    private static String cost(String hash) {
        return hash.substring(0, hash.lastIndexOf("p=1") + 3);
    }
}
