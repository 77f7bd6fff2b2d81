package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;

/** 不予受理: the reason, and that the parties were told of other ways. */
final class DeclineDialog extends StepDialog {
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));
    private final Checkbox channels = ask("channels", new Checkbox(say("disputes.do.channels")));

    DeclineDialog(OnCase on) {
        super(on, CaseAction.DECLINE);
        explain(say("disputes.do.DECLINE.lead"));
        reason.setHelperText(say("disputes.do.DECLINE.reason.help"));
        reason.setMinRows(3);
        keep("reason", reason);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().intake().decline(on.actor(), request, on.id(), reason.getValue(), channels.getValue());
    }
}
