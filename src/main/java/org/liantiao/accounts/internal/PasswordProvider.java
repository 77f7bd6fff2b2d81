package org.liantiao.accounts.internal;

import java.util.List;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignIns;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
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
        Outcome<Account> outcome = signIns.tryPassword(tried.getName(), password, address(tried));
        meters.count(outcome.isDone());
        return switch (outcome) {
            case Outcome.Done<Account>(Account account) -> Tokens.of(account);
            case Outcome.Refused<Account>(List<Refusal> refusals) -> throw new NotLetIn(refusals.getFirst());
        };
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails request ? request.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
