package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.CalendarPreview.State;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** Each test loads a far year of its own, so that nobody else's dates move. */
@CountyTest
@RecordApplicationEvents
class CalendarImportTest {
    private static final Author ADMIN = Author.system("管理员");
    private static final String HEADER = "date,kind,name\n";

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationEvents events;

    @Test
    void theNoticesThatComeWithTheSoftwareAreThereFromTheStart() {
        assertThat(calendars.current().knownYears())
                .contains(2023, 2024, 2025, 2026)
                .doesNotContain(2022);
        assertThat(calendars.current().isWorkday(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(calendars.days(2023)).first().isEqualTo(new CalendarDay(LocalDate.of(2022, 12, 31), false, "元旦"));
    }

    @Test
    void aLoadedNoticeCountsAtOnceAndTellsWhoeverCountsOnIt() {
        LocalDate newYear = LocalDate.of(2041, 1, 1);
        assertThat(calendars.current().isWorkday(newYear)).as("a Tuesday").isTrue();

        apply("2041-01-01,holiday,元旦\n2041-01-05,workday,调休上班\n");

        assertThat(calendars.current().isWorkday(newYear)).isFalse();
        assertThat(calendars.current().isWorkday(LocalDate.of(2041, 1, 5)))
                .as("a Saturday")
                .isTrue();
        assertThat(calendars.current().knows(newYear)).isTrue();
        assertThat(events.stream(CalendarChanged.class)).containsExactly(new CalendarChanged(Set.of(2041)));
        assertThat(events.stream(Change.class).map(Change::kind)).containsExactly("calendar.loaded");
    }

    @Test
    void theSameNoticeAgainChangesNothing() {
        String notice = "2042-01-01,holiday,元旦\n";
        apply(notice);

        CalendarPreview again = apply("\uFEFF", notice);

        assertThat(again.changes()).isEmpty();
        assertThat(events.stream(CalendarChanged.class)).hasSize(1);
    }

    @Test
    void aCorrectedNoticeTakesThePlaceOfTheFormer() {
        apply("2042-12-31,holiday,元旦\n2043-01-01,holiday,元旦\n2043-05-01,holiday,劳动节\n");

        CalendarPreview corrected = apply("2043-01-01,holiday,元旦\n2043-05-04,holiday,劳动节\n");

        assertThat(corrected.notices()).singleElement().matches(notice -> notice.state() == State.CHANGED);
        assertThat(calendars.days(2043))
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2043, 1, 1), LocalDate.of(2043, 5, 4));
        assertThat(calendars.current().isWorkday(LocalDate.of(2042, 12, 31)))
                .as("a Wednesday")
                .isTrue();
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        transactions.executeWithoutResult(status -> {
            apply("2044-01-01,holiday,元旦\n");
            assertThat(calendars.current().knownYears()).as("inside").contains(2044);
            status.setRollbackOnly();
        });

        assertThat(calendars.current().knownYears()).doesNotContain(2044);
    }

    @Test
    void namesEveryBadRowWithItsReasonAndTakesNothing() {
        refuses("2045-02-30,holiday,春节", "calendar.date");
        refuses("45-1-1,holiday,元旦", "calendar.date");
        refuses("3045-01-01,holiday,元旦", "calendar.date");
        refuses("2045-01-01,holiday,元旦", "calendar.dayTwice");
        refuses("2045-01-02,feast,元旦", "calendar.kind");
        refuses("2045-01-03,workday,调休上班", "calendar.workdayInTheWeek");
        refuses("2045-01-02,holiday,", "required");
        refuses("2045-01-02,holiday", "csv.columns");
        refuses("2046-05-01,holiday,劳动节", "calendar.noNewYear");
        refuses("2045-12-31,holiday,元旦", "calendar.noNewYear");
        assertThat(calendars.years()).doesNotContain(2045, 2046);
    }

    @Test
    void refusesAFileThatIsNoCalendar() {
        assertThat(imports.apply(bytes("<html>"), ADMIN).refusals())
                .extracting(Refusal::rule)
                .containsExactly("csv.header");
    }

    @Test
    void asksForTheNextNoticeFromNovemberOn() {
        assertThat(calendars.missingNotice(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(calendars.missingNotice(LocalDate.of(2026, 11, 1))).contains(2027);
        assertThat(calendars.missingNotice(LocalDate.of(2025, 12, 1))).isEmpty();
        assertThat(calendars.missingNotice(LocalDate.of(2027, 3, 1))).contains(2027);
    }

    private void refuses(String row, String rule) {
        byte[] file = bytes(HEADER + "2045-01-01,holiday,元旦\n" + row + "\n");
        assertThat(imports.preview(file).orThrow().refused())
                .as(row)
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.row()).isEqualTo(3);
                    assertThat(refused.refusals()).extracting(Refusal::rule).contains(rule);
                });
        assertThat(imports.apply(file, ADMIN).refusals()).containsExactly(Refusal.page("csv.rowsRefused", 1));
    }

    private CalendarPreview apply(String rows) {
        return apply("", rows);
    }

    private CalendarPreview apply(String mark, String rows) {
        Outcome<CalendarPreview> outcome = imports.apply(bytes(mark + HEADER + rows), ADMIN);
        return outcome.orThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
