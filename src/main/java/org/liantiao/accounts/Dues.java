package org.liantiao.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody must see to before anything opens, the first of it first. */
@Component
class Dues {
    private final PasswordRules passwords;
    private final SignInRules rules;
    private final FactorBook factors;

    Dues(PasswordRules passwords, SignInRules rules, FactorBook factors) {
        this.passwords = passwords;
        this.rules = rules;
        this.factors = factors;
    }

    @Nullable
    Due of(Person person) {
        if (passwords.isOver(person)) return Due.PASSWORD;
        return rules.asks(person.roles()) && !factors.has(person.id()) ? Due.SECOND_FACTOR : null;
    }
}
