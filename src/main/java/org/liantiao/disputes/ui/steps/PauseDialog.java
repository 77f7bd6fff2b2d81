package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 暂停: the clocks stand still for a reason, e.g. an appraisal, a party away. */
final class PauseDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));

    PauseDialog(OnCase on) {
        super(on, CaseAction.PAUSE);
        explain(say("disputes.do.PAUSE.lead"));
        reason.setHelperText(say("disputes.do.PAUSE.reason.help"));
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().deadlines().pause(on.actor(), request, on.id(), reason.getValue());
    }
}
