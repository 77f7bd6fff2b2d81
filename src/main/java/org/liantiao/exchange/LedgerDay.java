package org.liantiao.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;

/** Reads a day as ledgers write it: 2024-01-31, 2024/1/31, 2024.1.31, 2024年1月31日, 20240131, or Excel's number for it. */
final class LedgerDay {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[T ]+[0-9:.]+)?");
    private static final Pattern SOLID = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");

    private LedgerDay() {}

    /** Null when nothing stands there, or when what stands there is refused. */
    static @Nullable LocalDate read(Reading reading, LedgerColumn column, String cell) {
        String text = Typed.halfWidth(cell).strip();
        if (text.isEmpty()) return null;
        Matcher written = WRITTEN.matcher(text);
        Matcher solid = SOLID.matcher(text);
        if (written.matches()) return day(reading, column, written);
        if (solid.matches()) return day(reading, column, solid);
        LocalDate counted = SERIAL.matcher(text).matches() ? CellFormats.day(Double.parseDouble(text)) : null;
        if (counted == null) reading.refuse(column.name(), "ledger.dayUnreadable");
        return counted;
    }

    private static @Nullable LocalDate day(Reading reading, LedgerColumn column, Matcher parts) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            reading.refuse(column.name(), "ledger.noSuchDay", parts.group());
            return null;
        }
    }
}
