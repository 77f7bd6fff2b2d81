package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.Risk;
import org.liantiao.jurisdiction.Tier;

/** 上报: the ground and the reason; the report that goes up is written from the case and shown afterwards. */
final class EscalateDialog extends StepDialog {
    private final Choices<Ground> ground;
    private final TextArea reason;
    private final Checkbox toCounty = new Checkbox();

    EscalateDialog(OnCase on) {
        super(on, CaseAction.ESCALATE);
        Tier above = on.file().head().tier().above().orElse(Tier.COUNTY);
        button(say("disputes.case.escalate." + above));
        setHeaderTitle(say("disputes.case.escalate." + above));
        explain(say("disputes.do.ESCALATE.lead." + on.file().head().tier()));
        ground = ask(
                "ground",
                new Choices<>(say("disputes.do.ground"), grounds(), each -> say("disputes.do.ground." + each)));
        if (isRed()) ground.setValue(Ground.RED_RISK);
        else if (mayBeStuck()) ground.setValue(Ground.STUCK);
        reason = ask("reason", new TextArea(say("disputes.do.reason")));
        reason.setHelperText(say("disputes.do.ESCALATE.reason.help"));
        reason.setMinRows(3);
        keep("reason", reason);
        toCounty.setLabel(say("disputes.do.ESCALATE.skip"));
        if (isRed() && above == Tier.TOWNSHIP) show(toCounty);
    }

    private boolean isRed() {
        return on.file().head().risk() == Risk.RED;
    }

    private boolean mayBeStuck() {
        return on.file().ladder().stream()
                .anyMatch(rung -> rung.tier() == on.file().head().tier() && rung.sessions() > 0);
    }

    private List<Ground> grounds() {
        return isRed() ? List.of(Ground.STUCK, Ground.RED_RISK, Ground.BEYOND) : List.of(Ground.STUCK, Ground.BEYOND);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .escalations()
                .escalate(on.actor(), request, on.id(), ground.getValue(), reason.getValue(), toCounty.getValue());
    }

    @Override
    void afterwards(StepDialogs next) {
        next.file().escalations().stream()
                .filter(CaseFile.EscalationLine::open)
                .findFirst()
                .ifPresent(escalation -> new ReportPreview(escalation).open());
    }
}
