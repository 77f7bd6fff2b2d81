package org.liantiao.disputes.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liantiao.base.Reading;

/**
 * How a number or a name is put together: text with placeholders in braces.
 *
 * <p>Two different cases must never read the same. So a document number names its year, its committee and its serial, and the
 * serial stands clear of other digits and placeholders: 鲁1 with 11 would otherwise read as 鲁11 with 1.
 */
public record NumberTemplate(String text) {
    public static final String YEAR = "{year}";
    public static final String SHORT = "{short}";
    public static final String SERIAL = "{serial}";
    public static final String AREA = "{area}";

    /** With the longest short name and a long serial it still fits where numbers are kept. */
    private static final int LONGEST = 40;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CROWDED = Pattern.compile("[0-9}]\\{serial}|\\{serial}[0-9{]");

    /** Reads what was typed; each of these placeholders is there once, and no other. */
    public static NumberTemplate read(Reading reading, String field, String typed, List<String> placeholders) {
        String text = reading.line(field, typed.replace('｛', '{').replace('｝', '}'), LONGEST);
        if (text.isEmpty()) return new NumberTemplate(text);
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find())
            if (!placeholders.contains(found.group())) {
                reading.refuse(field, "number.unknown", found.group(), String.join(" ", placeholders));
                return new NumberTemplate(text);
            }
        if (PLACEHOLDER.matcher(text).replaceAll("").matches(".*[{}].*")) reading.refuse(field, "number.brace");
        for (String placeholder : placeholders) once(reading, field, text, placeholder);
        if (CROWDED.matcher(text).find()) reading.refuse(field, "number.crowded", SERIAL);
        return new NumberTemplate(text);
    }

    private static void once(Reading reading, String field, String text, String placeholder) {
        int first = text.indexOf(placeholder);
        if (first < 0) reading.refuse(field, "number.missing", placeholder);
        else if (text.indexOf(placeholder, first + 1) > 0) reading.refuse(field, "number.twice", placeholder);
    }

    public String number(int year, String shortName, int serial) {
        return text.replace(YEAR, String.valueOf(year))
                .replace(SHORT, shortName)
                .replace(SERIAL, String.valueOf(serial));
    }

    public String name(String area) {
        return text.replace(AREA, area);
    }
}
