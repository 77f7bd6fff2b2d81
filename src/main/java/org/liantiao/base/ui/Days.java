package org.liantiao.base.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liantiao.base.Texts;

/** Days and times as people write them: 6月15日（星期一）, Mon 15 Jun. */
public final class Days {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Days() {}

    /** 6月15日, 15 Jun. */
    public static String day(Locale locale, LocalDate day) {
        return skeleton("MMMd", locale).format(day);
    }

    /** 6月15日; with its year when that is not today's. */
    public static String near(Locale locale, LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? day(locale, day) : full(locale, day);
    }

    /** 6月15日（星期一）, Mon 15 Jun. */
    public static String weekday(Locale locale, LocalDate day) {
        Locale spoken = spoken(locale);
        return spoken == Locale.UK
                ? DateTimeFormatter.ofPattern("EEE d MMM", spoken).format(day)
                : day(locale, day)
                        + DateTimeFormatter.ofPattern("（EEEE）", spoken).format(day);
    }

    /** 2026年6月15日, 15 Jun 2026. */
    public static String full(Locale locale, LocalDate day) {
        return skeleton("yMMMd", locale).format(day);
    }

    /** 17:30 in both languages. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 6月15日 17:30, 15 Jun 17:30. */
    public static String moment(Locale locale, LocalDateTime moment) {
        return day(locale, moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** The same; with its year when that is not today's. */
    public static String moment(Locale locale, LocalDateTime moment, LocalDate today) {
        return near(locale, moment.toLocalDate(), today) + " " + time(moment.toLocalTime());
    }

    private static DateTimeFormatter skeleton(String fields, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern(fields).withLocale(spoken(locale));
    }

    /** English days the British way, as the rest of our English. */
    private static Locale spoken(Locale locale) {
        return Texts.spoken(locale).equals(Texts.ENGLISH) ? Locale.UK : Texts.CHINESE;
    }
}
