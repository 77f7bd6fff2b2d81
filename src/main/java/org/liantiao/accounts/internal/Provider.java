package org.liantiao.accounts.internal;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * The provider of the single sign-on, seen over the network. What it says of itself is asked for when somebody first needs it, so
 * that this application starts without it; nothing here waits for long.
 */
final class Provider {
    /** The one registration that there is. */
    static final String ID = "county";

    private static final String ABOUT = "/.well-known/openid-configuration";
    private static final Duration CONNECTS = Duration.ofSeconds(2);
    private static final Duration ANSWERS = Duration.ofSeconds(5);
    /** So that a crowd at the button asks it once. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final SingleSignOnSettings settings;
    private final Clock clock;
    private final JdkClientHttpRequestFactory network;
    private final RestClient client;
    private volatile @Nullable Found found;
    private volatile Instant knownSince = Instant.EPOCH;
    private volatile Instant awaySince = Instant.EPOCH;

    /** What it said of itself, and who reads what it signs. */
    private record Found(ClientRegistration registration, JwtDecoder decoder) {}

    Provider(SingleSignOnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        network = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECTS).build());
        network.setReadTimeout(ANSWERS);
        client = RestClient.builder().requestFactory(network).build();
    }

    /**
     * What to ask it by now: whoever presses the button while it is away is told so here, and not sent to nobody.
     *
     * @throws ProviderAway when it does not answer, or says that it is somebody else
     */
    ClientRegistration now() {
        Instant now = clock.instant();
        if (isRecent(awaySince, now)) throw new ProviderAway("it did not answer a moment ago");
        Found known = found;
        if (known != null && isRecent(knownSince, now)) return known.registration();
        try {
            return find(now).registration();
        } catch (ProviderAway away) {
            awaySince = now;
            throw away;
        }
    }

    /** As it was asked. @throws ProviderAway when it never was and does not answer */
    ClientRegistration registration() {
        return known().registration();
    }

    JwtDecoder decoder() {
        return known().decoder();
    }

    /** Looks whether it answers and shows its keys now. @throws ProviderAway when not */
    void knock() {
        if (!(ask(keys(look())).get("keys") instanceof Iterable<?> all)
                || !all.iterator().hasNext()) throw new ProviderAway("it shows no keys");
    }

    /** Gives a code and gets what it stands for; like all else without waiting for long. */
    RestClientAuthorizationCodeTokenResponseClient exchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(network)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    private Found known() {
        Found known = found;
        return known == null ? find(clock.instant()) : known;
    }

    /** Who reads what it signs remembers its keys, and stays while they lie where they lay. */
    private Found find(Instant now) {
        ClientRegistration seen = look();
        Found known = found;
        JwtDecoder reader =
                known != null && keys(known.registration()).equals(keys(seen)) ? known.decoder() : decoder(seen);
        Found fresh = new Found(seen, reader);
        found = fresh;
        knownSince = now;
        return fresh;
    }

    /** A clock that was set back makes nothing last. */
    private static boolean isRecent(Instant then, Instant now) {
        return Duration.between(then, now).abs().compareTo(REMEMBERED) < 0;
    }

    private ClientRegistration look() {
        try {
            Map<String, Object> about = ask(settings.issuer().replaceAll("/+$", "") + ABOUT);
            if (!settings.issuer().equals(about.get("issuer"))) throw new ProviderAway("it calls itself otherwise");
            ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(about)
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri("{baseUrl}" + SingleSignOn.ANSWER)
                    .build();
            check(registration);
            return registration;
        } catch (IllegalArgumentException unreadable) {
            throw new ProviderAway(unreadable);
        }
    }

    private static void check(ClientRegistration registration) {
        var about = registration.getProviderDetails();
        if (!SingleSignOnSettings.isSafe(about.getAuthorizationUri())
                || !SingleSignOnSettings.isSafe(about.getTokenUri())
                || !SingleSignOnSettings.isSafe(about.getJwkSetUri())) throw new ProviderAway("an address is not safe");
    }

    private static String keys(ClientRegistration registration) {
        return Objects.requireNonNullElse(registration.getProviderDetails().getJwkSetUri(), "");
    }

    private Map<String, Object> ask(String address) {
        try {
            Map<String, Object> answer =
                    client.get().uri(address).retrieve().body(new ParameterizedTypeReference<>() {});
            if (answer == null) throw new ProviderAway("it said nothing");
            return answer;
        } catch (RestClientException silent) {
            throw new ProviderAway(silent);
        }
    }

    /** Signed with a key of its own, not with the secret, by itself, for us, and not over. */
    private JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys(registration))
                .restOperations(new RestTemplate(network))
                .jwsAlgorithms(known -> known.addAll(Set.of(SignatureAlgorithm.values())))
                .build();
        OidcIdTokenValidator ours = new OidcIdTokenValidator(registration);
        ours.setClock(clock);
        JwtTimestampValidator inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(inTime, ours));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
