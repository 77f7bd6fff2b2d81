package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 续计: the clocks run again and the days of the pause are added. */
final class ContinueDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.CONTINUE.note")));

    ContinueDialog(OnCase on) {
        super(on, CaseAction.CONTINUE);
        explain(say("disputes.do.CONTINUE.lead"));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().deadlines().resume(on.actor(), request, on.id(), reason.getValue());
    }
}
