package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;

/** 记履行: the agreement was performed (人民调解法 art. 31). */
final class PerformDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.PERFORM.day")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.PERFORM.note")));

    PerformDialog(OnCase on) {
        super(on, CaseAction.PERFORM);
        day.setValue(on.today());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().endings().perform(on.actor(), request, on.id(), day.getValue(), note.getValue());
    }
}
