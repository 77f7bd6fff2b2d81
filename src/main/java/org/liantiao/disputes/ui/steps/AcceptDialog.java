package org.liantiao.disputes.ui.steps;

import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;

/** 受理: asks once, for a document number is given and never taken back. */
final class AcceptDialog extends StepDialog {
    AcceptDialog(OnCase on) {
        super(on, CaseAction.ACCEPT);
        explain(say("disputes.do.ACCEPT.lead", on.file().head().holderName()));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().intake().accept(on.actor(), request, on.id());
    }

    @Override
    String done(CaseFile after) {
        String number = after.head().number();
        return say("disputes.do.ACCEPT.done", number == null ? "" : number);
    }
}
