package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
class SecondFactorsTest {
    private static final Visitor OFFICE = Visitor.at("192.0.2.21");
    private static final String OWN = "Xiaohe2027";
    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    SecondFactors factors;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInRules rules;

    @Autowired
    PeopleChanges changes;

    @Autowired
    FirstVisit firstVisit;

    @Autowired
    PeopleList list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TestCounty county;

    String login;
    byte[] secret;

    @BeforeEach
    void aCountySupervisor() {
        login = "county-" + county.number();
        secret = factors.newSecret();
    }

    @AfterEach
    void asItWas() {
        ask(Set.of());
    }

    @Test
    void thePasswordAloneLeadsHalfTheWayAndTheCodeIn() {
        enrol();

        HalfWay half = (HalfWay) password();
        assertThat(code(half, "000000").isDone()).isFalse();
        clock.advance(STEP);
        Account account = code(half, now()).orThrow();

        assertThat(account.actor()).isEqualTo(county.county());
        assertThat(signIns.again(account)).contains(account);
    }

    @Test
    void aCodeIsTakenOnce() {
        enrol();
        assertThat(code((HalfWay) password(), now()).isDone())
                .as("the one it was set up with")
                .isFalse();

        clock.advance(STEP);
        assertThat(code((HalfWay) password(), now()).isDone()).isTrue();
        assertThat(code((HalfWay) password(), now()).isDone()).isFalse();
    }

    @Test
    void aCodeFromPaperLetsInOnce() {
        String paper = enrol().paper().getFirst();

        assertThat(code((HalfWay) password(), paper.toUpperCase(java.util.Locale.ROOT))
                        .isDone())
                .isTrue();
        assertThat(code((HalfWay) password(), paper).isDone()).isFalse();
    }

    @Test
    void fiveWrongCodesMakeWaitAndRightPasswordsInBetweenDoNotForgetThem() {
        enrol();
        clock.advance(STEP);
        for (int i = 0; i < 5; i++)
            assertThat(code((HalfWay) password(), "12345" + i).isDone()).isFalse();

        assertThat(code((HalfWay) password(), now()).isDone()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(code((HalfWay) password(), now()).isDone()).isTrue();
    }

    @Test
    void wrongCodesAreCountedWhereverTheyAreTyped() {
        enrol();
        clock.advance(STEP);
        for (int i = 0; i < 5; i++)
            assertThat(code((HalfWay) password(), "12345" + i, "198.51.100." + i)
                            .isDone())
                    .isFalse();

        assertThat(code((HalfWay) password(), now(), "198.51.100.99").isDone()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        Account account = code((HalfWay) password(), now(), "198.51.100.99").orThrow();
        assertThat(account.visit().notes()).extracting(SignInNote::kind).containsExactly(SignInNote.Kind.WRONG_CODES);
    }

    @Test
    void tenWrongCodesEndTheGuessingForADayUnlessAnAdministratorKnowsBetter() {
        enrol();
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(16));
            assertThat(code((HalfWay) password(), "22222" + i, "203.0.113." + i).isDone())
                    .isFalse();
        }

        clock.advance(Duration.ofHours(23));
        assertThat(code((HalfWay) password(), now()).isDone()).isFalse();
        changes.unlock(county.admin(), county.county().personId()).orThrow();
        assertThat(code((HalfWay) password(), now()).isDone()).isTrue();
    }

    @Test
    void whoeverIsMadeSomebodyElseIsToldForAWeek() {
        enrol();
        UUID id = county.county().personId();
        changes.removeFactor(county.admin(), id).orThrow();
        Entrance entrance = changes.invite(county.admin(), id).orThrow();
        firstVisit
                .accept(new FirstVisit.Form(login, entrance.code(), OWN, OWN), "")
                .orThrow();

        Account account = (Account) password(OWN);
        assertThat(account.visit().notes())
                .extracting(SignInNote::kind)
                .containsExactlyInAnyOrder(SignInNote.Kind.FACTOR_REMOVED, SignInNote.Kind.NEW_CODE);
        clock.advance(Duration.ofDays(7));
        assertThat(((Account) password(OWN)).visit().notes()).isEmpty();
    }

    @Test
    void halfAWayIsOverAfterFiveMinutesAndWithThePassword() {
        enrol();
        HalfWay half = (HalfWay) password();
        HalfWay other = (HalfWay) password();
        changes.invite(county.admin(), county.county().personId()).orThrow();
        clock.advance(STEP);
        assertThat(code(other, now()).isDone()).isFalse();

        clock.advance(Duration.ofMinutes(5));
        assertThat(code(half, now()).refusals()).extracting("rule").containsExactly("signIn.late");
    }

    @Test
    void settingItUpNeedsThePasswordAndACodeOfTheSecret() {
        Account account = (Account) password();

        assertThat(factors.enrol(account, "wrong", secret, now()).refusals())
                .extracting("rule")
                .containsExactly("password.wrong");
        assertThat(factors.enrol(account, Counties.PASSWORD, factors.newSecret(), now())
                        .refusals())
                .extracting("rule")
                .containsExactly("factor.code");
        assertThat(factors.has(account)).isFalse();
    }

    @Test
    void takingItAwayNeedsThePasswordAndLeavesItsLine() {
        Account account = enrol().account();

        assertThat(factors.remove(account, "wrong").isDone()).isFalse();
        assertThat(factors.remove(account, Counties.PASSWORD).isDone()).isTrue();

        assertThat(password()).isInstanceOf(Account.class);
        assertThat(traced()).containsExactly("person.factorEnrolled", "person.factorRemoved");
    }

    @Test
    void whoeverMustHaveOneAndHasNotIsLedToItAndNowhereElse() {
        ask(Set.of(Role.SUPERVISOR));

        Account account = (Account) password();
        assertThat(account.due()).contains(Due.SECOND_FACTOR);
        assertThat(account.authorities()).isEmpty();

        Account enrolled = factors.enrol(account, Counties.PASSWORD, secret, now())
                .orThrow()
                .account();
        assertThat(enrolled.due()).isEmpty();
        assertThat(enrolled.authorities()).isNotEmpty();
        assertThat(factors.remove(enrolled, Counties.PASSWORD).refusals())
                .extracting("rule")
                .containsExactly("factor.required");
    }

    @Test
    void nothingIsAskedOfOtherRoles() {
        ask(Set.of(Role.ADMINISTRATOR));

        assertThat(((Account) password()).due()).isEmpty();
    }

    @Test
    void theAdministratorTakesAwayTheFactorOfALostTelephoneAndTheirSessionsEnd() {
        Account account = enrol().account();
        UUID id = county.county().personId();
        assertThat(list.one(county.admin(), id).orElseThrow().secondFactor()).isTrue();
        assertThat(changes.removeFactor(county.township(), id).isDone()).isFalse();

        changes.removeFactor(county.admin(), id).orThrow();

        assertThat(signIns.again(account)).isEmpty();
        assertThat(password()).isInstanceOf(Account.class);
    }

    @Test
    void keepsNeitherSecretNorPaperAsTheyAre() {
        List<String> paper = enrol().paper();

        String kept = jdbc.sql("select secret_sealed from second_factor where person_id = ?")
                .params(county.county().personId())
                .query(String.class)
                .single();
        assertThat(kept)
                .doesNotContain(Totp.letters(secret))
                .doesNotContain(java.util.Base64.getEncoder().encodeToString(secret));
        assertThat(jdbc.sql("select code_hash from recovery_code where person_id = ?")
                        .params(county.county().personId())
                        .query(String.class)
                        .list())
                .hasSize(8)
                .allMatch(hash -> paper.stream().noneMatch(hash::contains));
    }

    private SecondFactors.Enrolled enrol() {
        return factors.enrol((Account) password(), Counties.PASSWORD, secret, now())
                .orThrow();
    }

    private Entry password() {
        return password(Counties.PASSWORD);
    }

    private Entry password(String password) {
        return signIns.tryPassword(login, password, OFFICE).orThrow();
    }

    private Outcome<Account> code(HalfWay half, String code) {
        return signIns.tryCode(half, code, OFFICE);
    }

    private Outcome<Account> code(HalfWay half, String code, String address) {
        return signIns.tryCode(half, code, Visitor.at(address));
    }

    private String now() {
        return Totp.code(secret, clock.instant());
    }

    private void ask(Set<Role> roles) {
        rules.change(county.admin(), new SignInRules.Form(PasswordSchool.MLPS, roles))
                .orThrow();
    }

    private List<String> traced() {
        return jdbc.sql("select kind from trail_entry where subject_id = ? and kind like 'person.factor%' order by id")
                .params(county.county().personId())
                .query(String.class)
                .list();
    }
}
