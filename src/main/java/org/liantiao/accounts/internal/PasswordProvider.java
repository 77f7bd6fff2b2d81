package org.liantiao.accounts.internal;

import java.util.Optional;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
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
        Optional<Account> account = signIns.tryPassword(tried.getName(), password);
        meters.count(account.isPresent());
        return Tokens.of(account.orElseThrow(() -> new BadCredentialsException("login or password")));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
