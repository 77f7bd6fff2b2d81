package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;

/** 记督促 (人民调解法 art. 31): whom one spoke to, and what they said. */
final class UrgeDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.URGE.day")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.URGE.note")));

    UrgeDialog(OnCase on) {
        super(on, CaseAction.URGE);
        day.setValue(on.today());
        note.setHelperText(say("disputes.do.URGE.note.help"));
        note.setMinRows(3);
        keep("note", note);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().performances().urge(on.actor(), request, on.id(), day.getValue(), note.getValue());
    }
}
