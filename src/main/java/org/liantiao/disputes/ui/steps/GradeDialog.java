package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Risk;

/** 改风险等级, with a reason. */
final class GradeDialog extends StepDialog {
    private final Choices<Risk> risk =
            ask("risk", new Choices<>(say("disputes.do.risk"), List.of(Risk.values()), each -> ""));
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));

    GradeDialog(OnCase on) {
        super(on, CaseAction.GRADE_RISK);
        risk.setValue(on.file().head().risk());
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().risks().grade(on.actor(), request, on.id(), risk.getValue(), reason.getValue());
    }
}
