package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Mediation;

/** 约一次调解: when, and who takes part. */
final class PlanDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.day")));
    private final TimeField time = ask("time", new TimeField(say("disputes.do.time")));
    private final TextField mediators = ask("mediators", new TextField(say("disputes.do.mediators")));
    private final TextField attendees = ask("attendees", new TextField(say("disputes.do.attendees")));

    PlanDialog(OnCase on) {
        super(on, CaseAction.PLAN_SESSION);
        mediators.setValue(on.actor().name());
        attendees.setHelperText(say("disputes.do.attendees.plan"));
        NumberHint.watch(attendees);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .mediation()
                .plan(
                        on.actor(),
                        request,
                        on.id(),
                        new Mediation.SessionForm(
                                null,
                                day.getValue(),
                                time.getValue(),
                                mediators.getValue(),
                                attendees.getValue(),
                                null,
                                "",
                                false));
    }
}
