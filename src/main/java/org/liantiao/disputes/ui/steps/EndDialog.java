package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.End;

/** 不成, 不愿调 and 撤回: ordinary ends, one click each, once the parties were told of other ways (人民调解法 art. 26). */
final class EndDialog extends StepDialog {
    private final End end;
    private final Checkbox channels = ask("channels", new Checkbox(say("disputes.do.channels")));
    private final DayField day = ask("day", new DayField(say("disputes.do.endDay")));
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason.optional")));

    EndDialog(OnCase on, CaseAction action, End end) {
        super(on, action);
        this.end = end;
        explain(say("disputes.do." + action + ".lead"));
        day.setValue(on.today());
        reason.setMinRows(2);
        keep("reason", reason);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .endings()
                .end(on.actor(), request, on.id(), end, day.getValue(), reason.getValue(), channels.getValue());
    }
}
