package org.liantiao.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Way;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.SingleSignOnTested;
import org.liantiao.testing.TestProvider;
import org.liantiao.testing.Wayfarer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** A county that takes its provider's sign-in for the second factor, and leaves it to the provider whether to ask again. */
@SingleSignOnTested
class ProviderAsFactorTest {
    @LocalServerPort
    int port;

    @Autowired
    TestProvider provider;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInMeters meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    @Autowired
    AdjustableClock clock;

    @Test
    void whoeverHasASecondFactorComesInWithoutACode() throws Exception {
        provider.open(clock);
        provider.vouchFor("village-" + county.number());
        jdbc.sql(
                        "insert into second_factor (person_id, secret_sealed, last_step, enrolled_at) values (?, 'x', 0, now())")
                .param(county.village().personId())
                .update();
        SingleSignOnSettings settings = new SingleSignOnSettings(
                provider.issuer(),
                TestProvider.CLIENT,
                TestProvider.SECRET,
                "preferred_username",
                List.of("openid"),
                "省统一身份认证平台",
                true,
                false);
        SingleSignOn signOn = new SingleSignOn(settings, new Provider(settings, clock), signIns, meters);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", SingleSignOn.BEGIN);

        OAuth2AuthorizationRequest asked = Objects.requireNonNull(signOn.ask(request));
        assertThat(asked.getAdditionalParameters()).doesNotContainKey("prompt");
        Account account = (Account) signOn.enter(asked, code(asked), request).getPrincipal();

        assertThat(Objects.requireNonNull(account.visit()).way()).isEqualTo(Way.PROVIDER_AS_FACTOR);
        assertThat(account.actor()).isEqualTo(county.village());
    }

    private String code(OAuth2AuthorizationRequest asked) {
        URI back = new Wayfarer(port)
                .ask(asked.getAuthorizationRequestUri())
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow();
        return Objects.requireNonNull(
                UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code"));
    }
}
