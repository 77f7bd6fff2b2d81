package org.liantiao.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Knows which cell styles show a number as a day (styles.xml) and from when days count (workbook.xml), and writes numbers as
 * people would.
 */
final class CellFormats extends DefaultHandler {
    /** Excel keeps this many digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Days from 1900-01-01, as Excel numbers it, to the first one an old Excel on a Mac counts. */
    private static final int TO_1904 = 1462;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellFormats;
    private int first;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> first = isTrue(attributes.getValue("date1904")) ? TO_1904 : 0;
            case "numFmt" -> own.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) dates.add(isDate(number(attributes.getValue("numFmtId"))));
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) inCellFormats = false;
    }

    /** A number as text: a day as 2024-01-31, all else in plain digits. */
    String number(String raw, @Nullable String style) {
        double value;
        try {
            value = Double.parseDouble(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (!(Math.abs(value) < 1e18)) return raw;
        int at = number(style);
        if (at >= 0 && at < dates.size() && dates.get(at)) return day(value + first, raw);
        BigDecimal plain = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return plain.scale() > 20 ? raw : plain.toPlainString();
    }

    /** A day by its serial number, as Excel counts from 1900; null for a number that is none. */
    static @Nullable LocalDate day(double serial) {
        return serial >= 1 && serial < 2_958_466
                ? DateUtil.getLocalDateTime(serial).toLocalDate()
                : null;
    }

    private static String day(double serial, String raw) {
        LocalDate day = day(serial);
        return day == null ? raw : day.toString();
    }

    private boolean isDate(int format) {
        if (isEastAsianDay(format)) return true;
        String code =
                own.containsKey(format) ? own.get(format) : format < 0 ? null : BuiltinFormats.getBuiltinFormat(format);
        return DateUtil.isADateFormat(format, code);
    }

    /** Built-in formats such as 2024年1月31日: files name only their number, their code is nowhere. */
    private static boolean isEastAsianDay(int format) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
    }
}
