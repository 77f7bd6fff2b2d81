package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;

/** 记回访: what the call-back found. */
final class FollowUpDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.FOLLOW_UP.day")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.FOLLOW_UP.note")));

    FollowUpDialog(OnCase on) {
        super(on, CaseAction.FOLLOW_UP);
        day.setValue(on.today());
        note.setHelperText(say("disputes.do.FOLLOW_UP.note.help"));
        note.setMinRows(3);
        keep("note", note);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().endings().followUp(on.actor(), request, on.id(), day.getValue(), note.getValue());
    }
}
