package org.liantiao.disputes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liantiao.base.Typed;

/** 统计期: the days a figure counts, both ends included. Papers go by month, quarter, half-year and year. */
public record Period(LocalDate from, LocalDate to) {
    /** What kind of period it is, by its ends. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        CUSTOM
    }

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})))?");
    private static final String TO = "..";

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("a period that ends before it begins");
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, 3);
    }

    /** @param half 1 or 2: 上半年, 下半年 */
    public static Period half(int year, int half) {
        return months(year, half * 6 - 5, 6);
    }

    public static Period year(int year) {
        return months(year, 1, 12);
    }

    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Period halfOf(LocalDate day) {
        return half(day.getYear(), (day.getMonthValue() + 5) / 6);
    }

    private static Period months(int year, int first, int count) {
        YearMonth begin = YearMonth.of(year, first);
        return new Period(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Reads what {@link #code()} writes; empty for anything else, such as what somebody typed into the address bar. */
    public static Optional<Period> read(String code) {
        try {
            int to = code.indexOf(TO);
            if (to > 0) return between(code.substring(0, to), code.substring(to + TO.length()));
            Matcher matcher = CODE.matcher(code);
            return matcher.matches()
                    ? Optional.of(read(matcher)).filter(p -> Typed.isOfOurTime(p.from()))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Both ends as addresses carry them; empty when one of them is no day, or the end comes before the beginning. */
    static Optional<Period> between(String from, String to) {
        return Typed.day(from)
                .flatMap(first ->
                        Typed.day(to).filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
    }

    private static Period read(Matcher code) {
        int year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) return quarter(year, Integer.parseInt(code.group(2)));
        if (code.group(3) != null) return half(year, Integer.parseInt(code.group(3)));
        if (code.group(4) != null) return month(YearMonth.of(year, Integer.parseInt(code.group(4))));
        return year(year);
    }

    /** As it stands in an address: 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-04-01..2026-05-15. */
    public String code() {
        return switch (kind()) {
            case YEAR -> "%04d".formatted(from.getYear());
            case HALF -> "%04d-H%d".formatted(from.getYear(), part());
            case QUARTER -> "%04d-Q%d".formatted(from.getYear(), part());
            case MONTH -> YearMonth.from(from).toString();
            case CUSTOM -> from + TO + to;
        };
    }

    public Kind kind() {
        if (equals(year(from.getYear()))) return Kind.YEAR;
        if (equals(halfOf(from))) return Kind.HALF;
        if (equals(quarterOf(from))) return Kind.QUARTER;
        if (equals(month(YearMonth.from(from)))) return Kind.MONTH;
        return Kind.CUSTOM;
    }

    /** Which month, quarter or half of its year it is; 1 otherwise. */
    public int part() {
        return switch (kind()) {
            case MONTH -> from.getMonthValue();
            case QUARTER -> (from.getMonthValue() + 2) / 3;
            case HALF -> (from.getMonthValue() + 5) / 6;
            case YEAR, CUSTOM -> 1;
        };
    }

    /** The day its standing figures (open, overdue) are read on: its last, or the day one looks from while it runs. */
    public LocalDate asOf(LocalDate today) {
        return today.isBefore(to) ? today : to;
    }

    /** Its months as far as they have begun by a day; the first and the last may be cut by its ends. */
    public List<Period> months(LocalDate today) {
        List<Period> months = new ArrayList<>();
        for (LocalDate day = from;
                !day.isAfter(asOf(today));
                day = months.getLast().to().plusDays(1)) {
            LocalDate end = YearMonth.from(day).atEndOfMonth();
            months.add(new Period(day, end.isBefore(to) ? end : to));
        }
        return months;
    }

    /** Whether it still runs on a day, its last one included. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
