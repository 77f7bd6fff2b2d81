package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.accounts.internal.Knock;
import org.liantiao.base.health.Health;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.DatabaseDump;
import org.liantiao.testing.SessionWatch;
import org.liantiao.testing.SingleSignOnTested;
import org.liantiao.testing.TestProvider;
import org.liantiao.testing.TestProvider.Lie;
import org.liantiao.testing.Wayfarer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;

/** The way to the county's provider and back, against one that answers on this machine. */
@SingleSignOnTested
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTest {
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @LocalServerPort
    int port;

    @Autowired
    TestProvider provider;

    @Autowired
    SessionWatch sessions;

    @Autowired
    SignIns signIns;

    @Autowired
    PeopleChanges changes;

    @Autowired
    Health health;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    @Autowired
    AdjustableClock clock;

    String login;
    Wayfarer browser;

    @BeforeEach
    void aVillageMediatorWhomTheProviderKnows() throws IOException {
        provider.open(clock);
        login = "village-" + county.number();
        provider.vouchFor(login);
        browser = new Wayfarer(port);
    }

    @Test
    void whoeverIsVouchedForIsSignedInAsByAPassword() {
        browser.go("/sign-in");
        String before = browser.session();

        assertThat(browser.go("/single-sign-on")).isEqualTo("/");

        assertThat(browser.session()).isNotEqualTo(before);
        Authentication here = signedIn();
        Account byPassword = (Account) signIns.tryPassword(login, Counties.PASSWORD, Visitor.at("192.0.2.40"))
                .orThrow();
        assertThat(here).isExactlyInstanceOf(UsernamePasswordAuthenticationToken.class);
        assertThat(here.getCredentials()).isNull();
        assertThat(((Account) here.getPrincipal()).by(byPassword.visit())).isEqualTo(byPassword);
        assertThat(here.getAuthorities()).isEqualTo(byPassword.authorities());
        assertThat(lastOf("person.signedIn", 2)).contains(login).contains("\"way\":\"PROVIDER\"");
    }

    @Test
    void itLeadsWhereOneWantedToGo() {
        assertThat(browser.go("/me")).isEqualTo("/sign-in");

        assertThat(browser.go("/single-sign-on")).isEqualTo("/me");
    }

    @Test
    void theProviderIsAskedForACodeWithAProofANonceAndAStateAndToAskForThePasswordItself() {
        browser.go("/single-sign-on");

        Map<String, String> question = provider.questions().getLast();
        assertThat(question)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile")
                .containsEntry("prompt", "login")
                .containsEntry("redirect_uri", "http://localhost:" + port + "/single-sign-on/answer");
        assertThat(question.get("nonce")).hasSizeGreaterThan(20);
        assertThat(question.get("state")).hasSizeGreaterThan(20);
        assertThat(question.get("code_challenge")).hasSize(43);
    }

    @Test
    void forgivesCapitalsAndNoOtherSigns() {
        provider.vouchFor(login.toUpperCase());
        assertThat(browser.go("/single-sign-on")).isEqualTo("/");

        provider.vouchFor(login.replace("v", "ｖ"));
        browser = new Wayfarer(port);
        assertThat(browser.go("/single-sign-on")).isEqualTo("/sign-in");
        assertThat(refused()).isEqualTo("signIn.vouched");
    }

    @Test
    void whoeverIsUnknownSuspendedOrHasToWaitIsRefusedWithTheSameWordsAndWrittenDown() {
        provider.vouchFor("nobody-" + county.number());
        assertThat(browser.go("/single-sign-on")).isEqualTo("/sign-in");
        assertThat(refused()).isEqualTo("signIn.vouched");
        assertThat(lastOf("signIn.failed", 1)).contains("\"why\":\"unknown\"").doesNotContain("nobody-");

        provider.vouchFor(login);
        for (int i = 0; i < 5; i++) signIns.tryPassword(login, "wrong", Visitor.at("127.0.0.1"));
        browser.go("/single-sign-on");
        assertThat(refused()).isEqualTo("signIn.vouched");
        assertThat(lastOf("signIn.failed", 1)).contains("\"why\":\"waits\"").contains(login);

        changes.suspend(county.admin(), county.village().personId()).orThrow();
        browser.go("/single-sign-on");
        assertThat(refused()).isEqualTo("signIn.vouched");
        assertThat(lastOf("signIn.failed", 1)).contains("\"why\":\"suspended\"");
        assertThat(browser.go("/me")).isEqualTo("/sign-in");
    }

    @Test
    void noTokenIsKeptInTheSessionTheDatabaseOrTheLog(CapturedOutput log) {
        browser.go("/single-sign-on");
        provider.lie(Lie.WRONG_NONCE);
        new Wayfarer(port).go("/single-sign-on");
        provider.vouchFor("nobody-" + county.number());
        new Wayfarer(port).go("/single-sign-on");

        assertThat(provider.secrets()).hasSizeGreaterThan(8);
        String kept = sessions.kept(browser.session()).toString();
        for (String secret : provider.secrets()) {
            assertThat(kept).doesNotContain(secret);
            assertThat(log.getAll()).doesNotContain(secret);
        }
        assertThat(sessions.kept(browser.session()))
                .allSatisfy(
                        (name, value) -> assertThat(value.getClass().getName()).doesNotContain("oauth2"));
        assertThat(log.getAll()).doesNotContain("subject of").doesNotContain("nobody-" + county.number());
        DatabaseDump.each(jdbc, line -> assertThat(provider.secrets()).noneMatch(line::contains));
    }

    @Test
    void withASecondFactorTheCodeIsStillDue() {
        jdbc.sql(
                        "insert into second_factor (person_id, secret_sealed, last_step, enrolled_at) values (?, 'x', 0, now())")
                .param(county.village().personId())
                .update();

        assertThat(browser.go("/single-sign-on")).isEqualTo("/sign-in");
        assertThat(sessions.kept(browser.session()))
                .hasEntrySatisfying(Knock.HALF_WAY, half -> assertThat(half).isInstanceOf(HalfWay.class))
                .doesNotContainKey(CONTEXT);
        assertThat(browser.go("/me")).isEqualTo("/sign-in");
    }

    @Test
    void theSessionEndsWithASuspension() {
        browser.go("/single-sign-on");
        assertThat(browser.go("/me")).isEqualTo("/me");

        changes.suspend(county.admin(), county.village().personId()).orThrow();

        assertThat(browser.go("/me")).isEqualTo("/sign-in");
    }

    private Authentication signedIn() {
        return ((SecurityContext) sessions.kept(browser.session()).get(CONTEXT)).getAuthentication();
    }

    private String refused() {
        return ((SignInAnswers.Tried) sessions.kept(browser.session()).get(SignInAnswers.TRIED)).rule();
    }

    /** The newest line of a kind, or the one before. */
    private String lastOf(String kind, int place) {
        return jdbc.sql("select content from trail_entry where kind = ? order by id desc limit ?")
                .params(kind, place)
                .query(String.class)
                .list()
                .getLast();
    }
}
