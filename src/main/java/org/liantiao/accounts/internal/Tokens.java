package org.liantiao.accounts.internal;

import org.liantiao.accounts.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What the filters hold of somebody who is signed in; never the password. */
final class Tokens {
    private Tokens() {}

    static Authentication of(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
    }
}
