package org.liantiao.disputes.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Job;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.CalendarChanged;
import org.liantiao.jurisdiction.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a year's holidays become known or are corrected, the due dates that hang on them are computed again: each that moves
 * gets a line in its ledger and one in the trail. Provisional ones (暂定) are looked at once more every hour, for a step taken
 * at that very moment, or on a node that had not heard of the notice yet.
 */
@Component
class Recalculation implements Job {
    private final Disputes disputes;
    private final Steps steps;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Recalculation(Disputes disputes, Steps steps, Texts texts, ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.steps = steps;
        this.texts = texts;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(CalendarChanged change) {
        if (change.years().isEmpty()) return;
        // A year's notice may begin in the December before.
        LocalDate first = LocalDate.of(Collections.min(change.years()) - 1, 12, 1);
        recompute(first, LocalDate.of(Collections.max(change.years()), 12, 31));
    }

    @Override
    public String name() {
        return "provisional-dates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        // No day at all: the provisional ones come along whatever the days.
        recompute(LocalDate.of(9999, 1, 1), LocalDate.of(1, 1, 1));
    }

    private void recompute(LocalDate first, LocalDate last) {
        Author system = Author.system(texts.say(Texts.CHINESE, "disputes.system"));
        List<Dispute> touched =
                disputes.countedAcross(Scope.system("a notice changes everybody's dates"), first.atStartOfDay(), last);
        for (Dispute dispute : touched) {
            Moment moment = steps.moment(system, dispute.presetDay());
            LocalDateTime before = dispute.clocks().dueAt();
            if (dispute.recompute(moment)) trace(dispute, before, moment);
        }
    }

    private void trace(Dispute dispute, @Nullable LocalDateTime before, Moment moment) {
        events.publishEvent(Change.of(
                "dispute.due-recomputed",
                moment.at(),
                Author.system(moment.actorName()),
                "dispute",
                dispute.id(),
                Map.of(
                        "code",
                        dispute.code(),
                        "due-before",
                        String.valueOf(before),
                        "due-after",
                        String.valueOf(dispute.clocks().dueAt()))));
    }
}
