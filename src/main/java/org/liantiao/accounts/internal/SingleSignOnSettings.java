package org.liantiao.accounts.internal;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider that a county signs in with (OpenID Connect).
 *
 * @param issuer its address, as it writes it into what it signs
 * @param clientId what it calls this application
 * @param clientSecret what this application shows it
 * @param claim in which it tells the login that people have here
 * @param scopes what it is asked to tell
 * @param name what people call it, on the button; empty for the word in general
 * @param secondFactor whether the county takes its sign-in for a second factor as well
 * @param askAnew whether it has to ask people each time, even those it knows still
 */
@ConfigurationProperties("liantiao.single-sign-on")
record SingleSignOnSettings(
        String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("") String name,
        @DefaultValue("false") boolean secondFactor,
        @DefaultValue("true") boolean askAnew) {
    SingleSignOnSettings {
        if (clientId.isBlank() || clientSecret.isBlank() || claim.isBlank())
            throw new IllegalStateException(
                    "Single sign-on needs LIANTIAO_SINGLE_SIGN_ON_CLIENT_ID, _CLIENT_SECRET and _CLAIM; or take _ISSUER away.");
        if (!scopes.contains("openid"))
            throw new IllegalStateException("LIANTIAO_SINGLE_SIGN_ON_SCOPES has to name openid.");
        if (!isSafe(issuer))
            throw new IllegalStateException(
                    "LIANTIAO_SINGLE_SIGN_ON_ISSUER has to be an address that begins with https://.");
    }

    /** Whether nobody on the way can read or change what is said; on this machine nobody is on the way. */
    static boolean isSafe(@Nullable String address) {
        if (address == null) return false;
        URI uri = URI.create(address);
        return "https".equals(uri.getScheme()) && uri.getHost() != null
                || "http".equals(uri.getScheme())
                        && ("127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost()));
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return issuer;
    }
}
