package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.CalendarImport;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A notice that comes or is corrected moves the dates that hang on it. Each test has a far year of its own. */
@CountyTest
class NoticesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    CalendarImport calendar;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCorrectedNoticeMovesTheDatesCountedUnderTheFormer() {
        load(2052, List.of());
        clock.set(LocalDate.of(2052, 3, 4));
        UUID touched = chains.accepted(county.village());
        UUID waiting = chains.escalated(county.village());
        LocalDate due = due(touched);
        LocalDate ruling = due(waiting);
        clock.set(LocalDate.of(2052, 5, 6));
        UUID later = chains.accepted(county.village());
        LocalDate laterDue = due(later);

        load(2052, List.of(due, ruling));

        assertThat(due(touched)).isEqualTo(workdayAfter(due));
        assertThat(file(touched).clock().provisional()).isFalse();
        assertThat(file(touched).ledger().getLast().kind()).isEqualTo(ClockEntryKind.RECOMPUTED);
        assertThat(moved(touched))
                .singleElement()
                .asString()
                .contains(due.toString(), workdayAfter(due).toString());
        assertThat(file(waiting).escalations().getLast().dueAt())
                .as("the card of the escalation says the same")
                .isEqualTo(file(waiting).clock().dueAt());
        assertThat(due(waiting)).isAfter(ruling);
        assertThat(due(later)).isEqualTo(laterDue);
        assertThat(file(later).ledger().getLast().kind()).isNotEqualTo(ClockEntryKind.RECOMPUTED);
        assertThat(moved(later)).isEmpty();
    }

    @Test
    void aNoticeThatComesLeavesNothingProvisional() {
        clock.set(LocalDate.of(2053, 3, 4));
        UUID id = chains.accepted(county.village());
        assertThat(file(id).clock().provisional()).isTrue();

        load(2053, List.of());

        assertThat(file(id).clock().provisional()).isFalse();
        assertThat(file(id).ledger().getLast().kind()).isEqualTo(ClockEntryKind.RECOMPUTED);
        assertThat(moved(id)).hasSize(1);
    }

    private static LocalDate workdayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY)
            next = next.plusDays(1);
        return next;
    }

    private void load(int year, List<LocalDate> holidays) {
        StringBuilder file = new StringBuilder("date,kind,name\n" + year + "-01-01,holiday,元旦\n");
        holidays.stream().distinct().sorted().forEach(day -> file.append(day).append(",holiday,放假\n"));
        calendar.apply(file.toString().getBytes(StandardCharsets.UTF_8), Author.system("管理员"))
                .orThrow();
    }

    private List<String> moved(UUID id) {
        return jdbc.sql("select content from trail_entry where kind = 'dispute.due-recomputed' and subject_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private LocalDate due(UUID id) {
        return Objects.requireNonNull(file(id).clock().dueAt()).toLocalDate();
    }

    private CaseFile file(UUID id) {
        return cases.open(county.village(), id).orElseThrow();
    }
}
