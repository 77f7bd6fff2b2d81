package org.liantiao.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liantiao.base.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the answer of the provider, once, from the session that asked. */
final class ProviderAnswers extends AbstractAuthenticationProcessingFilter {
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final SingleSignOn signOn;

    ProviderAnswers(SingleSignOn signOn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, SingleSignOn.ANSWER));
        this.signOn = signOn;
    }

    /** What this session did not ask for is nobody's attempt: it may come from an old tab, or from a stranger's page. */
    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        String code = request.getParameter("code");
        if (question == null || code == null || code.isEmpty()) throw new NotLetIn(Refusal.page(SingleSignOn.AWAY));
        return signOn.enter(question, code, request);
    }
}
