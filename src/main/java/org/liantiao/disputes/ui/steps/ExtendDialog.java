package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;

/** 延期: by both parties' consent, recorded before the deadline passes. */
final class ExtendDialog extends StepDialog {
    private final IntegerField days = ask("days", new IntegerField(say("disputes.do.days")));
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));
    private final Checkbox consent = ask("consent", new Checkbox(say("disputes.do.consent")));

    ExtendDialog(OnCase on) {
        super(on, CaseAction.EXTEND);
        explain(say(
                "disputes.do.EXTEND.lead",
                Days.weekday(getLocale(), on.file().clock().deadline())));
        days.setStepButtonsVisible(true);
        days.setValue(7);
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .deadlines()
                .extend(on.actor(), request, on.id(), days.getValue(), consent.getValue(), reason.getValue());
    }
}
