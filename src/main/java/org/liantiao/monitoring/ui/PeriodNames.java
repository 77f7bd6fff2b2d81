package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.Period;

/** Periods in words, and those worth offering. */
public record PeriodNames(Component reader, Locale locale) {
    private static final int YEARS = 3;
    private static final int QUARTERS = 5;
    private static final int MONTHS = 6;

    /** 2026年第二季度; the second quarter of 2026. */
    public String of(Period period) {
        String year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case YEAR -> reader.getTranslation("monitoring.period.year", year);
            case HALF -> reader.getTranslation("monitoring.period.half." + period.part(), year);
            case QUARTER -> reader.getTranslation("monitoring.period.quarter." + period.part(), year);
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(period.from());
            case CUSTOM -> days(period);
        };
    }

    /** 2026年4月1日至2026年6月30日. */
    public String days(Period period) {
        return reader.getTranslation(
                "monitoring.period.days", Days.full(locale, period.from()), Days.full(locale, period.to()));
    }

    /** Those that run or ended lately, the shown one among them; longest kind first. */
    public static List<Period> offered(LocalDate today, Period shown) {
        Set<Period> offered = new LinkedHashSet<>();
        for (int i = 0; i < YEARS; i++) offered.add(Period.year(today.getYear() - i));
        offered.add(Period.halfOf(today));
        offered.add(Period.halfOf(today.minusMonths(6)));
        for (int i = 0; i < QUARTERS; i++) offered.add(Period.quarterOf(today.minusMonths(3L * i)));
        for (int i = 0; i < MONTHS; i++)
            offered.add(Period.month(YearMonth.from(today).minusMonths(i)));
        if (shown.kind() != Period.Kind.CUSTOM) offered.add(shown);
        return new ArrayList<>(offered);
    }
}
