package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 再次调解: what was agreed is not done, so both talk again; a new round begins. */
final class MediateAgainDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.MEDIATE_AGAIN.reason")));

    MediateAgainDialog(OnCase on) {
        super(on, CaseAction.MEDIATE_AGAIN);
        explain(say("disputes.do.MEDIATE_AGAIN.lead"));
        reason.setMinRows(2);
        keep("reason", reason);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().performances().mediateAgain(on.actor(), request, on.id(), reason.getValue());
    }
}
