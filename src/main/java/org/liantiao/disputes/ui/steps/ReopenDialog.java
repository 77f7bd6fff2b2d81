package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 复发重启: why it flared up again; a new round begins. */
final class ReopenDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.REOPEN.reason")));

    ReopenDialog(OnCase on) {
        super(on, CaseAction.REOPEN);
        explain(say("disputes.do.REOPEN.lead"));
        reason.setMinRows(2);
        keep("reason", reason);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().endings().reopen(on.actor(), request, on.id(), reason.getValue());
    }
}
