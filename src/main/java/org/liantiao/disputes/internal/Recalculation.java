package org.liantiao.disputes.internal;

import java.util.List;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.CalendarChanged;
import org.liantiao.jurisdiction.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a year's holidays become known, provisional due dates (暂定) are computed again, with a line in their ledger. */
@Component
class Recalculation {
    private final Disputes disputes;
    private final Steps steps;
    private final Texts texts;

    Recalculation(Disputes disputes, Steps steps, Texts texts) {
        this.disputes = disputes;
        this.steps = steps;
        this.texts = texts;
    }

    @EventListener
    @Transactional
    public void on(CalendarChanged change) {
        String system = texts.say(Texts.CHINESE, "disputes.system");
        List<Dispute> provisional =
                disputes.provisional(Scope.system("a notice changes everybody's provisional dates"));
        for (Dispute dispute : provisional) dispute.recompute(steps.moment(system, dispute.presetDay()));
    }
}
