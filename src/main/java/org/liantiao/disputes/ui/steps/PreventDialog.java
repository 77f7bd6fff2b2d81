package org.liantiao.disputes.ui.steps;

import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;

/** 记防止激化: what the settlement prevented; noted anew when it was wrong. */
final class PreventDialog extends StepDialog {
    private final PreventedFields prevented = new PreventedFields(this);

    PreventDialog(OnCase on) {
        super(on, CaseAction.PREVENT);
        explain(say("disputes.do.prevented.help"));
        show(prevented);
        CaseFile.AgreementLine agreement = on.file().agreement();
        if (agreement != null) prevented.fill(agreement.prevented());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().endings().prevent(on.actor(), request, on.id(), prevented.people());
    }
}
