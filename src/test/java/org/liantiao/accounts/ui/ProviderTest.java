package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.base.health.Health;
import org.liantiao.base.health.Vital;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.SessionWatch;
import org.liantiao.testing.SingleSignOnTested;
import org.liantiao.testing.TestProvider;
import org.liantiao.testing.TestProvider.Lie;
import org.liantiao.testing.Wayfarer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the county's provider may do wrong, or somebody who pretends to be it, and that it may be away. */
@SingleSignOnTested
class ProviderTest {
    @LocalServerPort
    int port;

    @Autowired
    TestProvider provider;

    @Autowired
    SessionWatch sessions;

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

    @ParameterizedTest
    @EnumSource(value = Lie.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void anAnswerThatDoesNotHoldLetsNobodyInAndIsWrittenDown(Lie lie) {
        long before = count("signIn.failed");
        provider.lie(lie);

        assertThat(browser.go("/single-sign-on")).isEqualTo("/sign-in");

        assertThat(refused()).isEqualTo("signIn.provider");
        assertThat(count("signIn.failed")).isEqualTo(before + 1);
        assertThat(last("signIn.failed")).contains("\"why\":\"answer\"").doesNotContain(login);
        assertThat(browser.go("/me")).isEqualTo("/sign-in");
    }

    @Test
    void anAnswerHoldsOnceAndInTheSessionThatAskedOnly() {
        browser.go("/single-sign-on");
        URI answer = browser.way().get(2);
        assertThat(answer.getPath()).isEqualTo("/single-sign-on/answer");

        Wayfarer stranger = new Wayfarer(port);
        assertThat(stranger.go(answer.toString())).isEqualTo("/sign-in");
        browser.go(answer.toString());
        assertThat(stranger.go("/me")).isEqualTo("/sign-in");

        String question = new Wayfarer(port)
                .ask("/single-sign-on")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String code = new Wayfarer(port)
                .ask(question)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Wayfarer victim = new Wayfarer(port);
        victim.ask("/single-sign-on");
        assertThat(victim.go(code)).isEqualTo("/sign-in");
        assertThat(victim.go("/me")).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?continue=https://evil.example/",
                "?redirect_uri=https://evil.example/single-sign-on/answer",
                "?action=https://evil.example/&url=//evil.example"
            })
    void leadsToTheProviderAndBackHereAndNowhereElse(String more) {
        browser.go("/single-sign-on" + more);

        assertThat(browser.way())
                .extracting(URI::getPort)
                .containsExactly(port, URI.create(provider.issuer()).getPort(), port, port);
        assertThat(browser.way()).extracting(URI::getHost).allMatch(host -> host.matches("localhost|127.0.0.1"));
    }

    @Test
    void aProviderThatIsAwayKeepsNobodyOutWhoHasAPasswordAndIsBackWithoutARestart() throws IOException {
        provider.close();
        clock.advance(Duration.ofSeconds(11));
        assertThat(browser.go("/single-sign-on")).isEqualTo("/sign-in");
        assertThat(refused()).isEqualTo("signIn.provider");

        provider.open(clock);
        clock.advance(Duration.ofSeconds(11));
        assertThat(browser.go("/single-sign-on")).isEqualTo("/");
    }

    @Test
    void theHealthPageSaysWhetherTheProviderAnswers() throws IOException {
        assertThat(health.look()).contains(Vital.green("accounts.health.provider", "is"));

        provider.close();
        assertThat(health.look()).contains(Vital.amber("accounts.health.provider", "away"));
    }

    @Test
    void aKeyThatTheProviderTurnedIsBelieved() {
        browser.go("/single-sign-on");
        provider.turnKey();

        assertThat(new Wayfarer(port).go("/single-sign-on")).isEqualTo("/");
    }

    private String refused() {
        return ((SignInAnswers.Tried) sessions.kept(browser.session()).get(SignInAnswers.TRIED)).rule();
    }

    /** The newest line of a kind. */
    private String last(String kind) {
        return jdbc.sql("select content from trail_entry where kind = ? order by id desc limit 1")
                .param(kind)
                .query(String.class)
                .single();
    }

    private long count(String kind) {
        return jdbc.sql("select count(*) from trail_entry where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }
}
