package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
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

/** Whom the county's provider vouches for, and what they still owe. */
@CountyTest
class VouchedTest {
    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    SignInRules rules;

    @Autowired
    PeopleChanges changes;

    @Autowired
    StandIns standIns;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    @Autowired
    AdjustableClock clock;

    String login;
    Visitor office;

    @BeforeEach
    void aTownshipReviewer() {
        login = "township-" + county.number();
        office = Visitor.at("198.18." + county.number() / 250 + "." + county.number() % 250);
    }

    @AfterEach
    void asItWas() {
        ask(Set.of());
    }

    @Test
    void comesInAsByThePasswordAndStandsOnTheListOfSessions() {
        Account account = in(Way.PROVIDER);

        assertThat(account.actor()).isEqualTo(county.township());
        assertThat(sittings.of(account)).extracting(Sittings.Line::here).containsExactly(true);
        assertThat(lastSignIn()).contains("\"way\":\"PROVIDER\"");
        signIns.tryPassword(login, Counties.PASSWORD, office).orThrow();
        assertThat(lastSignIn()).contains("\"way\":\"PASSWORD\"");
    }

    @Test
    void theSessionEndsLikeAnyOther() {
        Account first = in(Way.PROVIDER);
        Account second = in(Way.PROVIDER);
        sittings.endOthers(second);
        assertThat(signIns.again(first)).isEmpty();
        assertThat(signIns.again(second)).isPresent();

        clock.advance(sittings.longest());
        assertThat(signIns.again(second)).isEmpty();

        Account third = in(Way.PROVIDER);
        changes.invite(county.admin(), county.township().personId()).orThrow();
        assertThat(signIns.again(third)).isEmpty();
    }

    @Test
    void anOldPasswordIsOfNoConcernToWhoeverDoesNotUseIt() {
        jdbc.sql("update person set password_since = ? where id = ?")
                .params(
                        clock.instant().minus(Duration.ofDays(4000)).atOffset(java.time.ZoneOffset.UTC),
                        county.township().personId())
                .update();

        assertThat(((Account) signIns.tryPassword(login, Counties.PASSWORD, office)
                                .orThrow())
                        .due())
                .contains(Due.PASSWORD);
        assertThat(in(Way.PROVIDER).due()).isEmpty();
    }

    @Test
    void theSecondFactorIsStillAskedForUnlessTheProviderCountsAsOne() {
        ask(Set.of(Role.REVIEWER));
        assertThat(in(Way.PROVIDER).due()).contains(Due.SECOND_FACTOR);
        assertThat(in(Way.PROVIDER_AS_FACTOR).due()).isEmpty();

        byte[] secret = factors.newSecret();
        Account own =
                (Account) signIns.tryPassword(login, Counties.PASSWORD, office).orThrow();
        factors.enrol(own, Counties.PASSWORD, secret, Totp.code(secret, clock.instant()))
                .orThrow();
        clock.advance(Duration.ofSeconds(30));

        HalfWay half = (HalfWay) vouched(Way.PROVIDER).orThrow();
        assertThat(signIns.tryCode(half, "000000", office).isDone()).isFalse();
        Account whole = signIns.tryCode(half, Totp.code(secret, clock.instant()), office)
                .orThrow();
        assertThat(whole.due()).isEmpty();
        assertThat(lastSignIn()).contains("\"way\":\"PROVIDER\"");
        assertThat(in(Way.PROVIDER_AS_FACTOR).due()).isEmpty();
    }

    @Test
    void aProviderThatCountsAsAFactorOpensWhomOneStandsInFor() {
        LocalDate today = LocalDate.now(clock);
        UUID reviewer = county.township().personId();
        PersonForm form = new PersonForm(
                "vouched-" + county.number(),
                "代班人",
                county.bodies().justiceOffice().id(),
                Set.of(Role.MEDIATOR),
                "");
        UUID mediator = changes.add(county.admin(), form).orThrow().personId();
        standIns.arrange(county.admin(), reviewer, new StandIns.Form(mediator, today, today))
                .orThrow();
        ask(Set.of(Role.REVIEWER));

        Account plain = account(form.login(), Way.PROVIDER);
        assertThat(signIns.again(plain).orElseThrow().actor().standIns()).isEmpty();
        Account twice = account(form.login(), Way.PROVIDER_AS_FACTOR);
        assertThat(signIns.again(twice).orElseThrow().actor().standIns()).hasSize(1);
    }

    @Test
    void whatWasMissedWithPasswordsIsNotForgottenForIt() {
        for (int i = 0; i < 4; i++) signIns.tryPassword(login, "wrong", office);
        in(Way.PROVIDER);
        signIns.tryPassword(login, "wrong", office);

        assertThat(vouched(Way.PROVIDER).isDone()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(vouched(Way.PROVIDER).isDone()).isTrue();
    }

    @Test
    void manyUnknownMakeTheirNetworkWait() {
        for (int i = 0; i < 20; i++)
            assertThat(signIns.tryVouched("nobody-" + i, Way.PROVIDER, office).refusals())
                    .extracting("rule")
                    .containsExactly("signIn.vouched");

        assertThat(vouched(Way.PROVIDER).refusals()).extracting("rule").containsExactly("signIn.address");
    }

    private Account in(Way way) {
        return account(login, way);
    }

    private Account account(String who, Way way) {
        return (Account) signIns.tryVouched(who, way, office).orThrow();
    }

    private Outcome<Entry> vouched(Way way) {
        return signIns.tryVouched(login, way, office);
    }

    private void ask(Set<Role> roles) {
        rules.change(county.admin(), new SignInRules.Form(PasswordSchool.MLPS, roles))
                .orThrow();
    }

    private String lastSignIn() {
        return jdbc.sql("select content from trail_entry where kind = 'person.signedIn' and subject_id = ?"
                        + " order by id desc limit 1")
                .param(county.township().personId())
                .query(String.class)
                .single();
    }
}
