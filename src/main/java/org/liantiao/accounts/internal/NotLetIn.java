package org.liantiao.accounts.internal;

import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.HalfWay;
import org.liantiao.base.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Carries a refused sign-in, or half of one, through the filters, which know exceptions only. */
public final class NotLetIn extends AuthenticationException {
    private final @Nullable String rule;
    private final @Nullable HalfWay half;

    NotLetIn(Refusal refusal) {
        super(refusal.rule());
        this.rule = refusal.rule();
        this.half = null;
    }

    NotLetIn(HalfWay half) {
        super("a code is due");
        this.rule = null;
        this.half = half;
    }

    /** The rule of a refusal that comes out of the filters, for the sentence on the form; they may have wrapped it up. */
    public static String rule(AuthenticationException refusal) {
        Throwable said = refusal.getCause() instanceof NotLetIn within ? within : refusal;
        return said instanceof NotLetIn known && known.rule != null ? known.rule : "signIn";
    }

    /** Whoever is half the way in now; null for nobody. */
    public @Nullable HalfWay half() {
        return half;
    }
}
