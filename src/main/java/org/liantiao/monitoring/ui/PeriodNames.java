package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.PeriodWords;

/** Periods in words, and those worth offering. */
public record PeriodNames(Component reader, Locale locale) {
    private static final int YEARS = 3;
    private static final int QUARTERS = 5;
    private static final int MONTHS = 6;

    /** 2026年第二季度; the second quarter of 2026. */
    public String of(Period period) {
        return words().of(period);
    }

    /** 2026年4月1日至2026年6月30日. */
    public String days(Period period) {
        return words().days(period);
    }

    private PeriodWords words() {
        return new PeriodWords(locale, reader::getTranslation);
    }

    /** Which one an address asks for; one that makes no sense, or has not begun, is as if it were not there: the quarter that runs. */
    public static Period asked(QueryParameters parameters, LocalDate today) {
        return parameters
                .getSingleParameter("period")
                .flatMap(Period::read)
                .filter(read -> !today.isBefore(read.from()))
                .orElseGet(() -> Period.quarterOf(today));
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
