package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Period;

/** Which days a bulletin compares its own with. */
class BulletinCountTest {
    @Test
    void aPeriodThatIsOverIsComparedWithTheWholeOfTheOneBefore() {
        assertThat(BulletinCount.before(Period.quarter(2026, 1))).isEqualTo(Period.quarter(2025, 4));
        assertThat(BulletinCount.before(Period.half(2026, 1))).isEqualTo(Period.half(2025, 2));
        assertThat(BulletinCount.before(Period.read("2026-03").orElseThrow()))
                .isEqualTo(Period.read("2026-02").orElseThrow());
        assertThat(BulletinCount.before(new Period(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 20))))
                .isEqualTo(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10)));
        LocalDate today = LocalDate.of(2026, 6, 10);
        assertThat(BulletinCount.sameDays(Period.quarter(2026, 1), Period.quarter(2025, 4), today))
                .isEqualTo(Period.quarter(2025, 4));
    }
}
