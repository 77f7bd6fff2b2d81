package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;

/** 没开成: a planned sitting that did not take place. */
final class CancelDialog extends StepDialog {
    private final CaseFile.SessionLine planned;
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.CANCEL_SESSION.reason")));

    CancelDialog(OnCase on, CaseFile.SessionLine planned) {
        super(on, CaseAction.CANCEL_SESSION);
        this.planned = planned;
        explain(say("disputes.do.CANCEL_SESSION.lead", Days.weekday(getLocale(), planned.heldOn())));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().mediation().cancel(on.actor(), request, on.id(), planned.id(), reason.getValue());
    }
}
