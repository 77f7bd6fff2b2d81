package org.liantiao.disputes.ui.steps;

import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 结案: asks once. */
final class CloseDialog extends StepDialog {
    CloseDialog(OnCase on) {
        super(on, CaseAction.CLOSE);
        explain(say("disputes.do.CLOSE.lead"));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().endings().close(on.actor(), request, on.id());
    }
}
