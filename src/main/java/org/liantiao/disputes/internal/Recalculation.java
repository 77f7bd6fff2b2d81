package org.liantiao.disputes.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Job;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.CalendarChanged;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a year's holidays become known or are corrected, the due dates that hang on them are computed again: each that moves
 * gets a line in its ledger and one in the trail. Every hour the ones that are provisional (暂定) although their year is known
 * are looked at once more: a step was taken at that very moment, or on a node that had not heard of the notice yet.
 */
@Component
class Recalculation implements Job {
    private final Disputes disputes;
    private final Calendars calendars;
    private final Steps steps;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Recalculation(Disputes disputes, Calendars calendars, Steps steps, Texts texts, ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.calendars = calendars;
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
        LocalDate last = LocalDate.of(Collections.max(change.years()), 12, 31);
        recompute(disputes.countedAcross(everybody(), first.atStartOfDay(), last));
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
        Set<Integer> known = calendars.current().knownYears();
        if (!known.isEmpty()) recompute(disputes.stillProvisional(everybody(), known));
    }

    private static Scope everybody() {
        return Scope.system("a notice changes everybody's dates");
    }

    private void recompute(List<Dispute> touched) {
        Author system = Author.system(texts.say(Texts.CHINESE, "disputes.system"));
        for (Dispute dispute : touched) {
            Moment moment = steps.moment(system, dispute.roundBegan());
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
