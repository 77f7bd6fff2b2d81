package org.liantiao.disputes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Settling;

/**
 * One thing that somebody has to do by an agreement, as typed: content, way and time of performance (人民调解法 art. 29). Fields of
 * refusals: {@code obligations[i].debtor, .creditor, .what, .amount, .performBy}.
 *
 * @param debtor the party who has to do it
 * @param creditor the party it is owed to; null when it is owed to nobody in particular
 * @param amount in yuan; empty when it is not about money
 * @param performBy null when the agreement's own day holds, or its thirty days
 */
public record ObligationForm(
        @Nullable UUID debtor,
        @Nullable UUID creditor,
        String what,
        String amount,
        @Nullable LocalDate performBy) {
    private static final int MOST = 60;
    private static final int LONGEST = 300;
    private static final int FEN = 2;

    /** Whether nothing was said of it yet but who it might be. */
    private boolean isBlank() {
        return what.isBlank() && amount.isBlank() && performBy == null;
    }

    /**
     * 分期: the same in parts, each an item of its own, a month apart. In whole yuan where the whole is, in fen where a part would be
     * nothing otherwise; what does not divide stands in the last one. Refuses an amount that cannot be read, or is too small.
     *
     * @param parts at least 2
     * @param first the day of the first part
     * @param named what each is called, by its number from 1
     */
    public Outcome<List<ObligationForm>> inParts(int parts, LocalDate first, IntFunction<String> named) {
        Reading reading = new Reading();
        BigDecimal whole = amount("amount", reading);
        BigDecimal each = whole == null ? null : part(whole, parts);
        if (each != null && each.signum() == 0) reading.refuse("amount", "obligation.tooSmall", parts);
        if (!reading.clean()) return reading.refused();
        BigDecimal last =
                whole == null || each == null ? null : whole.subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
        return Outcome.done(IntStream.range(0, parts)
                .mapToObj(i -> new ObligationForm(
                        debtor, creditor, named.apply(i + 1), plain(i == parts - 1 ? last : each), first.plusMonths(i)))
                .toList());
    }

    private static BigDecimal part(BigDecimal whole, int parts) {
        BigDecimal each = whole.divide(BigDecimal.valueOf(parts), scale(whole), RoundingMode.DOWN);
        return each.signum() != 0 ? each : whole.divide(BigDecimal.valueOf(parts), FEN, RoundingMode.DOWN);
    }

    /** In yuan, what these come to as far as they can be read. */
    public static BigDecimal sum(List<ObligationForm> forms) {
        return forms.stream()
                .map(form -> new Reading().yuan("amount", form.amount()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** People pay whole yuan where the whole is in yuan. */
    private static int scale(BigDecimal whole) {
        return Math.max(0, whole.stripTrailingZeros().scale());
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    /** @param agreedBy the agreement's own last day, which no item outlasts */
    static List<Settling.Owed> read(
            List<ObligationForm> forms, LocalDate reachedOn, @Nullable LocalDate agreedBy, Reading reading) {
        List<Settling.Owed> owed = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++)
            if (!forms.get(i).isBlank())
                owed.add(forms.get(i).read("obligations[" + i + "].", reachedOn, agreedBy, reading));
        if (owed.size() > MOST) reading.refuse("obligations", "obligation.tooMany", MOST);
        return owed;
    }

    private Settling.Owed read(String field, LocalDate reachedOn, @Nullable LocalDate agreedBy, Reading reading) {
        UUID who = reading.choice(field + "debtor", debtor);
        if (who != null && who.equals(creditor)) reading.refuse(field + "creditor", "obligation.same");
        if (performBy != null && agreedBy != null && performBy.isAfter(agreedBy))
            reading.refuse(field + "performBy", "obligation.afterAll", agreedBy);
        return new Settling.Owed(
                field,
                who,
                creditor,
                reading.line(field + "what", what, LONGEST),
                amount(field + "amount", reading),
                performBy == null
                        ? null
                        : reading.day(field + "performBy", performBy, reachedOn, reachedOn.plusYears(20)));
    }

    private @Nullable BigDecimal amount(String field, Reading reading) {
        BigDecimal yuan = reading.yuan(field, amount);
        if (yuan == null || yuan.signum() != 0) return yuan;
        reading.refuse(field, "obligation.nothing");
        return null;
    }
}
