package org.liantiao.accounts;

import java.util.Optional;
import org.liantiao.base.Author;
import org.liantiao.base.CurrentAuthor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in here. Each request looks whether it is still so: the session of whoever was moved, suspended or given other roles ends. */
@Component
public class SignedIn implements CurrentAuthor {
    /** @throws IllegalStateException when nobody is signed in */
    public Actor actor() {
        return account().map(Account::actor).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The account; none while something is {@link Account#due} from its person before anything opens. */
    public Optional<Account> account() {
        return present().filter(account -> account.due().isEmpty());
    }

    /** Whoever signed in here, though something may be due from them first. */
    public Optional<Account> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Account account ? account : null);
    }

    @Override
    public Author author() {
        return actor().author();
    }
}
