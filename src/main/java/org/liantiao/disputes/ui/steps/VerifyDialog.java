package org.liantiao.disputes.ui.steps;

import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 核实: an open row of an old ledger is still open. */
final class VerifyDialog extends StepDialog {
    VerifyDialog(OnCase on) {
        super(on, CaseAction.CONFIRM);
        explain(say("disputes.do.CONFIRM.lead"));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().intake().confirm(on.actor(), request, on.id());
    }
}
