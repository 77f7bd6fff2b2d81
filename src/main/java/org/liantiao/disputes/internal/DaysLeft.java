package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;

/** How many days the own deadline of an open case is away, as a condition in SQL on {@code dispute d}. */
final class DaysLeft {
    private final Figure figure;
    private final LocalDate day;
    private final Map<String, Object> values;

    private DaysLeft(Figure figure, LocalDate day, Map<String, Object> values) {
        this.figure = figure;
        this.day = day;
        this.values = values;
    }

    /**
     * @param day on which the case is open
     * @param values receives the condition's parameters
     */
    static String condition(Figure figure, LocalDate day, Map<String, Object> values) {
        return new DaysLeft(figure, day, values).condition();
    }

    private String condition() {
        return switch (figure) {
            case OVERDUE_LONG -> deadline(null, -31);
            case OVERDUE_WEEKS -> deadline(-30, -8);
            case OVERDUE_DAYS -> deadline(-7, -1);
            case DUE_TODAY -> deadline(0, 0) + " and not " + paused(day, values);
            case DUE_SOON -> deadline(1, 7) + " and not " + paused(day, values);
            case DUE_LATER -> deadline(8, null) + " and not " + paused(day, values);
            case OPEN_PAUSED -> paused(day, values);
            default -> throw new IllegalArgumentException(figure + " asks for no days left");
        };
    }

    /** A pause that began before the deadline passed, and still runs: with every day it moves the deadline on. */
    static String paused(LocalDate day, Map<String, Object> values) {
        values.put("figureLast", day);
        return "(d.counted_on is null and d.paused_on is not null and d.paused_on <= :figureLast"
                + " and d.deadline >= d.paused_on)";
    }

    /** @param first days after the day, negative before it; null for any */
    private String deadline(@Nullable Integer first, @Nullable Integer last) {
        String begin = first == null ? "" : "d.deadline >= " + after("figureDueFrom", first);
        String end = last == null ? "" : "d.deadline <= " + after("figureDueTo", last);
        return begin.isEmpty() || end.isEmpty() ? begin + end : begin + " and " + end;
    }

    /** Several figures stand in one statement, so each has days of its own name. */
    private String after(String name, int days) {
        return value(name + figure.name().replace("_", ""), day.plusDays(days));
    }

    private String value(String name, Object value) {
        values.put(name, value);
        return ":" + name;
    }
}
