package org.liantiao.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    static LedgerDays read(LedgerRow row, Reading reading) {
        LedgerDays read = new LedgerDays();
        for (LedgerColumn column : IN_ORDER) {
            LocalDate day = LedgerDay.read(reading, column, row.get(column));
            if (day != null) read.days.put(column, day);
        }
        return read;
    }

    /** @param year the year the ledger is of, by the day of registration */
    void check(int year, LocalDate today, Reading reading) {
        LocalDate registered = get(LedgerColumn.REGISTERED);
        if (registered != null && registered.getYear() != year)
            reading.refuse(LedgerColumn.REGISTERED.name(), "ledger.otherYear", String.valueOf(year));
        LedgerColumn before = null;
        for (LedgerColumn column : IN_ORDER) {
            LocalDate day = get(column);
            if (day == null) continue;
            if (day.isAfter(today)) reading.refuse(column.name(), "ledger.future");
            if (before != null && day.isBefore(days.get(before)))
                reading.refuse(column.name(), "ledger.before." + before.name(), String.valueOf(days.get(before)));
            before = column;
        }
    }

    @Nullable
    LocalDate get(LedgerColumn column) {
        return days.get(column);
    }

    /** @param registered the day of registration, or one to stand in for it when it could not be read */
    Days asWritten(LocalDate registered) {
        return new Days(
                registered,
                get(LedgerColumn.ACCEPTED),
                get(LedgerColumn.TO_TOWNSHIP),
                get(LedgerColumn.TO_COUNTY),
                get(LedgerColumn.CONCLUDED),
                get(LedgerColumn.FOLLOWED_UP));
    }
}
