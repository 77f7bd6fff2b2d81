package org.liantiao.accounts.internal;

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

    PasswordProvider(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String password =
                tried.getCredentials() == null ? "" : tried.getCredentials().toString();
        Account account = signIns.tryPassword(tried.getName(), password)
                .orElseThrow(() -> new BadCredentialsException("login or password"));
        return Tokens.of(account);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
