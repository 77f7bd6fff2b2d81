package org.liantiao.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, field after field, and collects every refusal, so that all of them can be shown at once. */
public final class Reading {
    private static final BigDecimal MOST_YUAN = new BigDecimal("999999999.99");

    private final List<Refusal> refusals = new ArrayList<>();

    /** Text that must be there; at most {@code max} characters, counted by code point. */
    public String text(String field, @Nullable String typed, int max) {
        String text = optionalText(field, typed, max);
        if (text.isEmpty()) refuse(field, "required");
        return text;
    }

    /** Text that may be missing; empty when it is. */
    public String optionalText(String field, @Nullable String typed, int max) {
        String text = typed == null ? "" : Typed.clean(typed);
        if (Typed.length(text) > max) refuse(field, "tooLong", max, Typed.length(text));
        return text;
    }

    /** A line without breaks that must be there. */
    public String line(String field, @Nullable String typed, int max) {
        return text(field, oneLine(typed), max);
    }

    public String optionalLine(String field, @Nullable String typed, int max) {
        return optionalText(field, oneLine(typed), max);
    }

    /** @param today nobody is born later */
    public @Nullable IdNumber idNumber(String field, @Nullable String typed, LocalDate today) {
        String number = typed == null ? "" : IdNumber.normal(typed);
        if (number.isEmpty()) return null;
        Optional<String> fault = IdNumber.fault(number)
                .or(() ->
                        new IdNumber(number).birthday().isAfter(today) ? Optional.of("id.birthday") : Optional.empty());
        fault.ifPresent(rule -> refuse(field, rule, number.length()));
        return fault.isPresent() ? null : new IdNumber(number);
    }

    public @Nullable PhoneNumber phone(String field, @Nullable String typed) {
        String number = typed == null ? "" : PhoneNumber.normal(typed);
        if (number.isEmpty()) return null;
        Optional<String> fault = PhoneNumber.fault(number);
        fault.ifPresent(rule -> refuse(field, rule));
        return fault.isPresent() ? null : new PhoneNumber(number);
    }

    /** Money in yuan, not negative, to the fen; null when missing. */
    public @Nullable BigDecimal yuan(String field, @Nullable String typed) {
        String text = typed == null ? "" : Typed.halfWidth(typed).replaceAll("[\\s,¥元]", "");
        if (text.isEmpty()) return null;
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,4})?")) {
            refuse(field, "amount");
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0) refuse(field, "amount.negative");
        else if (amount.compareTo(MOST_YUAN) > 0 || amount.stripTrailingZeros().scale() > 2) refuse(field, "amount");
        else return amount;
        return null;
    }

    /** A day that must be there and lie between two days, both included. */
    public LocalDate day(String field, @Nullable LocalDate day, LocalDate first, LocalDate last) {
        if (day == null) refuse(field, "required");
        else if (day.isBefore(first)) refuse(field, "day.before", first);
        else if (day.isAfter(last)) refuse(field, "day.after", last);
        else return day;
        return last;
    }

    /** A whole number that must be there and lie between two, both included. */
    public int number(String field, @Nullable Integer typed, int least, int most) {
        if (typed == null) refuse(field, "required");
        else if (typed < least || typed > most) refuse(field, "number", least, most);
        else return typed;
        return least;
    }

    /** A choice that must have been made. */
    public <T> @Nullable T choice(String field, @Nullable T chosen) {
        if (chosen == null) refuse(field, "required");
        return chosen;
    }

    public void refuse(String field, String rule, Object... details) {
        refusals.add(Refusal.of(field, rule, details));
    }

    public boolean clean() {
        return refusals.isEmpty();
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public <T> Outcome<T> refused() {
        return Outcome.refused(refusals);
    }

    private static @Nullable String oneLine(@Nullable String typed) {
        return typed == null ? null : typed.replaceAll("\\s*\\R\\s*", " ");
    }
}
