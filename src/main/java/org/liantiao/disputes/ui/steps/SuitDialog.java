package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.SuitOutcome;
import org.liantiao.disputes.Suits;

/** 记起诉结果: the court, the number of the suit, and how it ended. */
final class SuitDialog extends StepDialog {
    private final TextField court = ask("court", new TextField(say("disputes.do.NOTE_SUIT.court")));
    private final TextField number = ask("number", new TextField(say("disputes.do.NOTE_SUIT.number")));
    private final Select<SuitOutcome> outcome = ask("outcome", new Select<>());
    private final DayField endedOn = ask("endedOn", new DayField(say("disputes.do.NOTE_SUIT.endedOn")));

    SuitDialog(OnCase on) {
        super(on, CaseAction.NOTE_SUIT);
        number.setHelperText(say("disputes.do.NOTE_SUIT.number.help"));
        outcome.setLabel(say("disputes.do.NOTE_SUIT.outcome"));
        outcome.setItems(SuitOutcome.values());
        outcome.setItemLabelGenerator(one -> say(one == null ? "disputes.suit.open" : "disputes.suit." + one));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(say("disputes.suit.open"));
        outcome.addValueChangeListener(change -> endedOn.setVisible(change.getValue() != null));
        endedOn.setValue(on.today());
        endedOn.setVisible(false);
        CaseFile.AgreementLine agreement = on.file().agreement();
        CaseFile.SuitLine before = agreement == null ? null : agreement.suit();
        if (before != null) fill(before);
    }

    private void fill(CaseFile.SuitLine before) {
        court.setValue(before.court());
        number.setValue(before.number());
        outcome.setValue(before.outcome());
        if (before.endedOn() != null) endedOn.setValue(before.endedOn());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .suits()
                .note(
                        on.actor(),
                        request,
                        on.id(),
                        new Suits.Form(court.getValue(), number.getValue(), outcome.getValue(), endedOn.getValue()));
    }
}
