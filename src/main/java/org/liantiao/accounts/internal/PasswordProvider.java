package org.liantiao.accounts.internal;

import java.util.Objects;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Entry;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.SignIns;
import org.liantiao.base.Outcome;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Joins {@link SignIns} to the filters of Spring Security. */
@Component
class PasswordProvider implements AuthenticationProvider {
    private final SignIns signIns;
    private final SignInMeters meters;

    PasswordProvider(SignIns signIns, SignInMeters meters) {
        this.signIns = signIns;
        this.meters = meters;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String password =
                tried.getCredentials() == null ? "" : tried.getCredentials().toString();
        Knock knock = (Knock) Objects.requireNonNull(tried.getDetails());
        HalfWay half = knock.half();
        String code = knock.code();
        Outcome<? extends Entry> outcome = half != null && code != null
                ? signIns.tryCode(half, code, knock.visitor())
                : signIns.tryPassword(tried.getName(), password, knock.visitor());
        meters.count(outcome.isDone());
        if (!outcome.isDone()) throw new NotLetIn(outcome.refusals().getFirst());
        return switch (outcome.orThrow()) {
            case Account account -> Tokens.of(account);
            case HalfWay now -> throw new NotLetIn(now);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
