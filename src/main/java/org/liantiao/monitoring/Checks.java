package org.liantiao.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Calendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 核真: hints that settlements may look better than they are. They are of cases and places, each has harmless reasons too, and
 * nothing is added up to a score.
 */
@Service
public class Checks {
    private final Rates rates;
    private final Figures figures;
    private final Calendars calendars;

    Checks(Rates rates, Figures figures, Calendars calendars) {
        this.rates = rates;
        this.figures = figures;
        this.calendars = calendars;
    }

    /**
     * @param areaId null for the reader's own
     * @return empty when the reader sees no rate there
     */
    @Transactional(readOnly = true)
    public Optional<CheckPage> page(Actor actor, @Nullable UUID areaId, Period period, Slice slice) {
        return RateScope.of(actor)
                .flatMap(scope -> rates.page(actor, areaId, period, slice).map(page -> page(scope, page)));
    }

    private CheckPage page(RateScope scope, RatePage page) {
        FigureQuestion question = new FigureQuestion(
                scope.counting(), page.place(), page.period(), page.asOf(), page.slice(), Figure.hints());
        LocalDate before = page.period().from().minusDays(1);
        int workdays = calendars.current().workdaysBetween(before, page.period().to());
        return new CheckPage(page, figures.total(question), workdays);
    }
}
