package org.liantiao.base;

import java.util.Optional;

/** A mainland mobile number (11 digits from 1) or a landline with area code. Prints masked. */
public record PhoneNumber(String reveal) {
    public PhoneNumber {
        fault(reveal).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
    }

    /** What is wrong with a number, as the name of a rule; empty when it is right. */
    public static Optional<String> fault(String number) {
        return number.matches("1[3-9][0-9]{9}|0[0-9]{2,3}[0-9]{7,8}") ? Optional.empty() : Optional.of("phone");
    }

    public static String normal(String typed) {
        return Typed.halfWidth(typed).replaceAll("[\\s()-]", "").replaceFirst("^(\\+|00)86", "");
    }

    public String masked() {
        return reveal.substring(0, 3) + "****" + reveal.substring(reveal.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
