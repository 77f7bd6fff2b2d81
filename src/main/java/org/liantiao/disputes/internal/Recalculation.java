package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.CalendarChanged;
import org.liantiao.jurisdiction.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a year's holidays become known or are corrected, the due dates that hang on them are computed again: each that moves
 * gets a line in its ledger and one in the trail.
 */
@Component
class Recalculation {
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
        String system = texts.say(Texts.CHINESE, "disputes.system");
        for (Dispute dispute : touched(change)) {
            Moment moment = steps.moment(system, dispute.presetDay());
            LocalDateTime before = dispute.clocks().dueAt();
            if (dispute.recompute(moment)) trace(dispute, before, moment);
        }
    }

    private List<Dispute> touched(CalendarChanged change) {
        if (change.years().isEmpty()) return List.of();
        // A year's notice may begin in the December before.
        LocalDate first = LocalDate.of(Collections.min(change.years()) - 1, 12, 1);
        LocalDate last = LocalDate.of(Collections.max(change.years()), 12, 31);
        return disputes.countedAcross(Scope.system("a notice changes everybody's dates"), first.atStartOfDay(), last);
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
