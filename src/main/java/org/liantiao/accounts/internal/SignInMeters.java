package org.liantiao.accounts.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.liantiao.accounts.Passwords;
import org.springframework.stereotype.Component;

/** How many sign in, how many fail to, and how many wait for their password to be looked at. */
@Component
class SignInMeters {
    private final Counter right;
    private final Counter wrong;

    SignInMeters(MeterRegistry meters, Passwords passwords) {
        right = meters.counter("liantiao.sign.ins", "outcome", "right");
        wrong = meters.counter("liantiao.sign.ins", "outcome", "wrong");
        Gauge.builder("liantiao.sign.ins.waiting", passwords, Passwords::waiting)
                .description("sign-ins in the queue before the two whose passwords are looked at")
                .register(meters);
    }

    void count(boolean cameIn) {
        (cameIn ? right : wrong).increment();
    }
}
