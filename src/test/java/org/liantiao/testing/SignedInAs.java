package org.liantiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.function.Function;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs one of the people of a fresh county in before the test's screen is made. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {
    /** Who, as {@link TestCounty} calls them. */
    Who value();

    enum Who {
        VILLAGE(TestCounty::village),
        TOWNSHIP(TestCounty::township),
        COUNTY(TestCounty::county),
        COUNTY2(TestCounty::county2),
        POLICE(TestCounty::police),
        AUDITOR(TestCounty::auditor),
        ADMIN(TestCounty::admin);

        private final Function<TestCounty, Actor> in;

        Who(Function<TestCounty, Actor> in) {
            this.in = in;
        }

        /** The county that was made for whoever is signed in. */
        public static TestCounty county() {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return (TestCounty) Objects.requireNonNull(
                    Objects.requireNonNull(authentication).getDetails());
        }
    }

    class Factory implements WithSecurityContextFactory<SignedInAs> {
        private final Counties counties;

        Factory(Counties counties) {
            this.counties = counties;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            TestCounty county = counties.make();
            Account account = new Account(wanted.value().in.apply(county), "test", 0, false, null);
            var token = new UsernamePasswordAuthenticationToken(account, null, account.authorities());
            token.setDetails(county);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token);
            return context;
        }
    }
}
