package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.liantiao.disputes.CaseFilter.Due;

/** What is due when, as a condition in SQL on {@code dispute d}; one definition for the counts and for their lists. */
final class DueSql {
    static final String OPEN = "d.state in ('REGISTERED', 'IN_MEDIATION', 'AWAITING_RULING')";

    /** The day from which one counts is not one of them (民法典 art. 201): a week ends with the seventh day after today. */
    private static final int WEEK = 7;

    private DueSql() {}

    /** @param values receives the condition's parameters */
    static String condition(Due due, LocalDateTime now, Map<String, Object> values) {
        LocalDate today = now.toLocalDate();
        return switch (due) {
            case OVERDUE -> {
                values.put("dueNow", now);
                yield OPEN + " and d.due_at < :dueNow";
            }
            case TODAY -> {
                values.put("dueNow", now);
                values.put("dueTomorrow", today.plusDays(1).atStartOfDay());
                yield OPEN + " and d.due_at >= :dueNow and d.due_at < :dueTomorrow";
            }
            case WEEK -> {
                values.put("dueNow", now);
                values.put("dueNextWeek", today.plusDays(WEEK + 1).atStartOfDay());
                yield OPEN + " and d.due_at >= :dueNow and d.due_at < :dueNextWeek";
            }
            case PAUSED -> OPEN + " and d.paused_on is not null";
        };
    }
}
