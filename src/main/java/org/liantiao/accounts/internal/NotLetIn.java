package org.liantiao.accounts.internal;

import org.liantiao.base.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Carries a refused sign-in through the filters, which know exceptions only. */
public final class NotLetIn extends AuthenticationException {
    private final String rule;

    NotLetIn(Refusal refusal) {
        super(refusal.rule());
        this.rule = refusal.rule();
    }

    /** Which rule refused, for the sentence on the form. */
    public String rule() {
        return rule;
    }
}
