package org.liantiao.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;

/**
 * Periods in the words of screens and papers.
 *
 * @param voice says a text in that language
 */
public record PeriodWords(Locale locale, Voice voice) {
    /** What says a text of the bundles. */
    public interface Voice {
        String say(String key, Object... params);
    }

    public PeriodWords(Texts texts, Locale locale) {
        this(locale, (key, params) -> texts.say(locale, key, params));
    }

    /** 2026年第二季度; the second quarter of 2026. */
    public String of(Period period) {
        String year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case YEAR -> voice.say("monitoring.period.year", year);
            case HALF -> voice.say("monitoring.period.half." + period.part(), year);
            case QUARTER -> voice.say("monitoring.period.quarter." + period.part(), year);
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(period.from());
            case CUSTOM -> days(period);
        };
    }

    /** 2026年4月1日至2026年6月30日. */
    public String days(Period period) {
        return voice.say("monitoring.period.days", full(period.from()), full(period.to()));
    }

    /** 2026年6月10日, 10 Jun 2026. */
    public String full(LocalDate day) {
        Locale spoken = Texts.spoken(locale).equals(Texts.ENGLISH) ? Locale.UK : Texts.CHINESE;
        return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(spoken).format(day);
    }
}
