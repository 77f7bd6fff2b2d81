package org.liantiao.accounts.internal;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Puts the way to the provider and back beside the form, with all that a sign-in by the form brings: the new session, its keeping, where it leads. */
public final class SingleSignOnLogin extends AbstractHttpConfigurer<SingleSignOnLogin, HttpSecurity> {
    private final SingleSignOn signOn;
    private final AuthenticationFailureHandler refused;

    public SingleSignOnLogin(SingleSignOn signOn, AuthenticationFailureHandler refused) {
        this.signOn = signOn;
        this.refused = refused;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterBefore(way(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(answers(http), UsernamePasswordAuthenticationFilter.class);
    }

    private OAuth2AuthorizationRequestRedirectFilter way() {
        var way = new OAuth2AuthorizationRequestRedirectFilter(new Asking(signOn));
        way.setAuthenticationFailureHandler(refused);
        return way;
    }

    private ProviderAnswers answers(HttpSecurity http) {
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        ProviderAnswers answers = new ProviderAnswers(signOn);
        answers.setApplicationEventPublisher(context);
        answers.setAuthenticationManager(tried -> tried);
        answers.setAuthenticationFailureHandler(refused);
        answers.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        answers.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        answers.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        answers.setSecurityContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        return answers;
    }

    /** Only at the one address, whatever else is asked of this server. */
    private record Asking(SingleSignOn signOn, RequestMatcher here) implements OAuth2AuthorizationRequestResolver {
        private Asking(SingleSignOn signOn) {
            this(signOn, PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, SingleSignOn.BEGIN));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return here.matches(request) ? signOn.ask(request) : null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return resolve(request);
        }
    }
}
