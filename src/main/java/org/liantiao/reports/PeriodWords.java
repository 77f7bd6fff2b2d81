package org.liantiao.reports;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;

/** Periods in the words of a paper. */
record PeriodWords(Texts texts, Locale locale) {
    /** 2026年第二季度; the second quarter of 2026. */
    String of(Period period) {
        String year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case YEAR -> texts.say(locale, "monitoring.period.year", year);
            case HALF -> texts.say(locale, "monitoring.period.half." + period.part(), year);
            case QUARTER -> texts.say(locale, "monitoring.period.quarter." + period.part(), year);
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(period.from());
            case CUSTOM -> days(period);
        };
    }

    /** 2026年4月1日至2026年6月30日. */
    String days(Period period) {
        return texts.say(locale, "monitoring.period.days", full(period.from()), full(period.to()));
    }

    /** 2026年6月10日, 10 Jun 2026. */
    String full(java.time.LocalDate day) {
        Locale spoken = Texts.spoken(locale).equals(Texts.ENGLISH) ? Locale.UK : Texts.CHINESE;
        return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(spoken).format(day);
    }
}
