package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;

/** 告知起诉 (人民调解法 art. 32): the parties were told that they can go to court over the agreement. */
final class TellCourtDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.TELL_COURT.day")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.TELL_COURT.note")));

    TellCourtDialog(OnCase on) {
        super(on, CaseAction.TELL_COURT);
        explain(say("disputes.do.TELL_COURT.lead"));
        day.setValue(on.today());
        keep("note", note);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().performances().tellOfCourt(on.actor(), request, on.id(), day.getValue(), note.getValue());
    }
}
