package org.liantiao.jurisdiction;

import java.util.List;
import org.liantiao.base.RefusedRow;

/**
 * What a file of holidays would do.
 *
 * @param refused rows that cannot come in; while there is one, nothing comes in
 */
public record CalendarPreview(List<Notice> notices, List<RefusedRow> refused) {
    public enum State {
        /** This year's notice was not there yet. */
        NEW,
        /** It takes the place of another list of days. */
        CHANGED,
        SAME
    }

    /** The days of one year's notice, in their order. */
    public record Notice(int year, List<CalendarDay> days, State state) {
        public long restDays() {
            return days.size() - workDays();
        }

        public long workDays() {
            return days.stream().filter(CalendarDay::work).count();
        }
    }

    public List<Notice> changes() {
        return notices.stream().filter(notice -> notice.state() != State.SAME).toList();
    }
}
