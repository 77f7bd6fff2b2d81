package org.liantiao.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.PeriodWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statistics tables as a sheet to hand in. Each that goes out leaves a line in the trail. */
@Service
public class StatisticsPapers {
    private final StatisticsTables tables;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatisticsPapers(StatisticsTables tables, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** All tables of an area and a period, a sheet each; empty for whoever may not see them. */
    @Transactional
    public Optional<Paper> sheet(Actor actor, @Nullable UUID areaId, Period period, Locale locale) {
        List<StatisticsTable> found = new ArrayList<>();
        for (Breakdown by : Breakdown.values())
            tables.table(actor, areaId, period, by, locale).ifPresent(found::add);
        if (found.isEmpty()) return Optional.empty();
        PeriodWords periods = new PeriodWords(texts, locale);
        String area = found.getFirst().area().name();
        byte[] content = new StatisticsWorkbook(texts, locale, actor).write(found);
        events.publishEvent(Change.of(
                "report.exported",
                clock.instant(),
                actor.author(),
                "area",
                found.getFirst().area().id(),
                Map.of("period", period.code())));
        return Optional.of(new Paper(
                texts.say(locale, "reports.table.file", area, periods.of(period)) + ".xlsx", Paper.XLSX, content));
    }
}
