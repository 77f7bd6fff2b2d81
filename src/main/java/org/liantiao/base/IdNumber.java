package org.liantiao.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** 公民身份号码: 18 characters with a check digit (GB 11643-1999). Prints masked; {@link #reveal()} is the one way to the whole. */
public record IdNumber(String reveal) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EARLIEST = 1900;
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        fault(reveal).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
    }

    /** What is wrong with a number, as the name of a rule; empty when it is right. Whether its holder is born yet is for {@link Reading}. */
    public static Optional<String> fault(String number) {
        if (number.length() != 18) return Optional.of("id.length");
        if (!number.matches("[0-9]{17}[0-9X]")) return Optional.of("id.characters");
        try {
            if (birthday(number).getYear() < EARLIEST) return Optional.of("id.birthday");
        } catch (DateTimeException e) {
            return Optional.of("id.birthday");
        }
        return checkDigit(number) == number.charAt(17) ? Optional.empty() : Optional.of("id.check");
    }

    /** Typed text as the number would be written: full-width digits, blanks and a small x are forgiven. */
    public static String normal(String typed) {
        return Typed.halfWidth(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthday() {
        return birthday(reveal);
    }

    public boolean male() {
        return (reveal.charAt(16) - '0') % 2 == 1;
    }

    public String masked() {
        return reveal.substring(0, 6) + "********" + reveal.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birthday(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }
}
