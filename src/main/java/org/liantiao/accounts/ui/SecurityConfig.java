package org.liantiao.accounts.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.internal.FreshAccount;
import org.liantiao.accounts.internal.Knock;
import org.liantiao.accounts.internal.Sessions;
import org.liantiao.accounts.internal.SingleSignOn;
import org.liantiao.accounts.internal.SingleSignOnLogin;
import org.liantiao.base.ui.ContentPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may come in where: the style sheets are for everybody, each view says itself for whom it is, all else needs a sign-in. */
@Configuration
@EnableWebSecurity
class SecurityConfig {
    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            RequestUtil requests,
            SignInAnswers answers,
            SignIns signIns,
            Sessions sessions,
            ObjectProvider<SingleSignOn> signOn)
            throws Exception {
        // What went wrong is told as such: led to the sign-in instead, an expired tab would never learn that it is.
        http.authorizeHttpRequests(open -> open.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/styles/**", "/js/**", "/images/**", "/aura/**")
                .permitAll());
        // Vaadin guards its own requests; the sign-in form is guarded as well, which its default leaves out.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/" + SignInView.PATH)
                        .enableCsrfConfiguration(false)
                        // An address that no view has leads to the page that says so.
                        .anyRequest(unknown -> unknown.authenticated()));
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.NO_PAGE)));
        http.formLogin(form -> form.authenticationDetailsSource(Knock::new).failureHandler(answers::refused));
        signOn.ifAvailable(on -> http.with(new SingleSignOnLogin(on, answers::refused)));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(answers::denied));
        http.addFilterBefore(new FreshAccount(signIns, sessions), AnonymousAuthenticationFilter.class);
        return http.build();
    }
}
