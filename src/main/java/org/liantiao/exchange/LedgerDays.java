package org.liantiao.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liantiao.base.Reading;
import org.liantiao.disputes.HistoricCase.Days;

/** Reads the days of a row and holds each against the one before it: nothing is accepted before it is registered. */
final class LedgerDays {
    private static final List<LedgerColumn> IN_ORDER = List.of(
            LedgerColumn.REGISTERED,
            LedgerColumn.ACCEPTED,
            LedgerColumn.TO_TOWNSHIP,
            LedgerColumn.TO_COUNTY,
            LedgerColumn.CONCLUDED,
            LedgerColumn.FOLLOWED_UP);

    private final Map<LedgerColumn, LocalDate> days = new EnumMap<>(LedgerColumn.class);

    private LedgerDays() {}

    /**
     * @param year the year the ledger is of, by the day of registration
     * @return where no day of registration can be read, the year's first stands in for it; the row is refused then
     */
    static Days read(LedgerRow row, int year, LocalDate today, Reading reading) {
        LedgerDays read = new LedgerDays();
        if (row.lacks(LedgerColumn.REGISTERED)) reading.refuse(LedgerColumn.REGISTERED.name(), "required");
        for (LedgerColumn column : IN_ORDER) {
            LocalDate day = LedgerDay.read(reading, column, row.get(column));
            if (day != null) read.days.put(column, day);
        }
        read.checkYear(year, reading);
        read.checkOrder(today, reading);
        return read.asWritten(LocalDate.of(year, 1, 1));
    }

    private void checkYear(int year, Reading reading) {
        LocalDate registered = days.get(LedgerColumn.REGISTERED);
        if (registered != null && registered.getYear() != year)
            reading.refuse(LedgerColumn.REGISTERED.name(), "ledger.otherYear", String.valueOf(year));
    }

    private void checkOrder(LocalDate today, Reading reading) {
        LedgerColumn before = null;
        for (LedgerColumn column : IN_ORDER) {
            LocalDate day = days.get(column);
            if (day == null) continue;
            if (day.isAfter(today)) reading.refuse(column.name(), "ledger.future");
            if (before != null && day.isBefore(days.get(before)))
                reading.refuse(column.name(), "ledger.before." + before.name(), String.valueOf(days.get(before)));
            before = column;
        }
    }

    private Days asWritten(LocalDate standIn) {
        return new Days(
                days.getOrDefault(LedgerColumn.REGISTERED, standIn),
                days.get(LedgerColumn.ACCEPTED),
                days.get(LedgerColumn.TO_TOWNSHIP),
                days.get(LedgerColumn.TO_COUNTY),
                days.get(LedgerColumn.CONCLUDED),
                days.get(LedgerColumn.FOLLOWED_UP));
    }
}
