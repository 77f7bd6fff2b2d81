package org.liantiao.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, picked from a calendar in the reader's language or typed as 2026-6-15. */
public final class DayField extends DatePicker {
    public DayField(String label) {
        super(label);
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(locale, TextStyle.FULL))
                .setWeekdaysShort(weekdays(locale, TextStyle.SHORT))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("base.day.today"))
                .setCancel(getTranslation("base.day.cancel"))
                .setBadInputErrorMessage(getTranslation("base.day.unreadable"));
    }

    /** Sunday first, as the calendar wants them. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }
}
