package org.liantiao.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Device;
import org.liantiao.accounts.Entry;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.accounts.Way;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * 统一身份认证: the county's provider says which login somebody has here, and they come in as with a password. It is asked for
 * nothing else: accounts, roles and rights stay ours, and its tokens are gone when the answer was read.
 */
public class SingleSignOn {
    /** Where the button leads. */
    public static final String BEGIN = "/single-sign-on";

    /** Where the provider sends people back to; it has to know this address. */
    public static final String ANSWER = "/single-sign-on/answer";

    /** The rule that refuses while the provider is not to be had, or answered what does not hold. */
    static final String AWAY = "signIn.provider";

    private static final Logger log = LoggerFactory.getLogger(SingleSignOn.class);

    private final SingleSignOnSettings settings;
    private final Provider provider;
    private final SignIns signIns;
    private final SignInMeters meters;
    private final OidcAuthorizationCodeAuthenticationProvider reader;

    SingleSignOn(SingleSignOnSettings settings, Provider provider, SignIns signIns, SignInMeters meters) {
        this.settings = settings;
        this.provider = provider;
        this.signIns = signIns;
        this.meters = meters;
        // Of who somebody is only what the provider signed counts; it is not asked again.
        reader = new OidcAuthorizationCodeAuthenticationProvider(
                provider.exchange(), asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        reader.setJwtDecoderFactory(registration -> provider.decoder());
    }

    /** What people call the provider; empty when the county named none. */
    public String name() {
        return settings.name().strip();
    }

    /** What the provider is asked for somebody, with a state, a nonce and a proof key of their own. @throws NotLetIn when it is away */
    @Nullable
    OAuth2AuthorizationRequest ask(HttpServletRequest request) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> provider.now());
        if (settings.askAnew())
            resolver.setAuthorizationRequestCustomizer(
                    asked -> asked.additionalParameters(more -> more.put("prompt", "login")));
        try {
            return resolver.resolve(request, Provider.ID);
        } catch (ProviderAway away) {
            throw away(away.getMessage());
        }
    }

    /**
     * Whoever the answer is about, signed in.
     *
     * @param asked what was asked in this session
     * @param code what the provider gave for it
     * @throws NotLetIn when the answer does not hold, or its person may not come in, or has to type a code first
     */
    Authentication enter(OAuth2AuthorizationRequest asked, String code, HttpServletRequest request) {
        Visitor visitor = new Visitor(request.getRemoteAddr(), Device.of(request.getHeader("User-Agent")));
        String login = login(read(asked, code, visitor), visitor);
        Way way = settings.secondFactor() ? Way.PROVIDER_AS_FACTOR : Way.PROVIDER;
        Outcome<Entry> outcome = signIns.tryVouched(login, way, visitor);
        meters.count(outcome.isDone());
        if (!outcome.isDone()) throw new NotLetIn(outcome.refusals().getFirst());
        return switch (outcome.orThrow()) {
            case Account account -> Tokens.of(account);
            case HalfWay now -> throw new NotLetIn(now);
        };
    }

    private OidcIdToken read(OAuth2AuthorizationRequest asked, String code, Visitor visitor) {
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(Objects.requireNonNull(asked.getState()))
                .build();
        try {
            Authentication read = reader.authenticate(new OAuth2LoginAuthenticationToken(
                    provider.registration(), new OAuth2AuthorizationExchange(asked, answer)));
            return ((DefaultOidcUser)
                            Objects.requireNonNull(Objects.requireNonNull(read).getPrincipal()))
                    .getIdToken();
        } catch (ProviderAway away) {
            throw away(away.getMessage());
        } catch (OAuth2AuthenticationException refused) {
            // Its words may hold what is said of somebody; its code does not.
            String error = refused.getError().getErrorCode();
            if (!isFalse(error, refused.getCause())) throw away(error);
            log.warn("an answer to a single sign-on does not hold: {}", error);
            throw refuse(visitor);
        }
    }

    /** Whether what came is not to be believed; else it did not come. */
    private static boolean isFalse(String error, @Nullable Throwable cause) {
        boolean noKeys = cause instanceof JwtException && !(cause instanceof BadJwtException);
        return error.equals("invalid_nonce") || error.equals("invalid_id_token") && !noKeys;
    }

    private String login(OidcIdToken token, Visitor visitor) {
        Object said = token.getClaim(settings.claim());
        if (said instanceof String || said instanceof Number) {
            String login = said.toString();
            // Logins are plain letters: no other sign may become one of them on the way.
            return login.chars().allMatch(sign -> sign < 128) ? login.toLowerCase(Locale.ROOT) : login;
        }
        log.warn("the provider of the single sign-on does not tell the claim {}", settings.claim());
        throw refuse(visitor);
    }

    private NotLetIn refuse(Visitor visitor) {
        meters.count(false);
        signIns.refuseAnswer(visitor);
        return new NotLetIn(Refusal.page(AWAY));
    }

    /** Nobody was refused: it could not be asked. */
    private static NotLetIn away(@Nullable String why) {
        log.warn("the provider of the single sign-on is not to be had: {}", why);
        return new NotLetIn(Refusal.page(AWAY));
    }
}
