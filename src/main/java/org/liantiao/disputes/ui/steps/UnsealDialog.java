package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 解除保密, for a reason. */
final class UnsealDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));

    UnsealDialog(OnCase on) {
        super(on, CaseAction.UNSEAL);
        explain(say("disputes.do.UNSEAL.means"));
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().sealing().unseal(on.actor(), request, on.id(), reason.getValue());
    }
}
