package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.FollowUpReason;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;

/** 记回访: performed or not, content or not, flared up again, gone to court; with the first two questions most are answered. */
final class FollowUpDialog extends StepDialog {
    private final DayField day = ask("day", new DayField(say("disputes.do.FOLLOW_UP.day")));
    private final Choices<Kept> kept =
            ask("kept", new Choices<>(say("disputes.do.FOLLOW_UP.kept"), List.of(Kept.values()), each -> ""));
    private final Choices<Satisfaction> satisfaction = ask(
            "satisfaction",
            new Choices<>(say("disputes.do.FOLLOW_UP.satisfaction"), List.of(Satisfaction.values()), each -> ""));
    private final Checkbox flaredUp = new Checkbox(say("disputes.do.FOLLOW_UP.flaredUp"));
    private final Checkbox reopen = new Checkbox(say("disputes.do.FOLLOW_UP.reopen"), true);
    private final Checkbox sued = new Checkbox(say("disputes.do.FOLLOW_UP.sued"));
    private final DayField suedOn = new DayField(say("disputes.do.FOLLOW_UP.suedOn"));
    private final TextArea note = new TextArea(say("disputes.do.FOLLOW_UP.note"));

    private final FoundDone done;

    FollowUpDialog(OnCase on) {
        super(on, CaseAction.FOLLOW_UP);
        FollowUpReason why = on.file().followUps().why();
        if (why != null) explain(say("disputes.followUp.why." + why));
        day.setValue(on.today());
        kept.addClassName("lt-choices-beside");
        satisfaction.addClassName("lt-choices-beside");
        CaseFile.AgreementLine agreement = on.file().agreement();
        if (agreement != null && agreement.performedOn() != null) kept.setValue(Kept.PERFORMED);
        done = new FoundDone(this, agreement, on.today());
        show(done, flaredUp, reopen, sued);
        ask("suedOn", suedOn);
        ask("note", note);
        note.setHelperText(say("disputes.do.FOLLOW_UP.note.help"));
        note.setMinRows(2);
        keep("note", note);
        reopen.setHelperText(say("disputes.do.FOLLOW_UP.reopen.help"));
        kept.addValueChangeListener(change -> showWhatIsAsked());
        flaredUp.addValueChangeListener(change -> showWhatIsAsked());
        sued.addValueChangeListener(change -> showWhatIsAsked());
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        done.offer(kept.getValue() == Kept.PERFORMED);
        reopen.setVisible(flaredUp.getValue());
        suedOn.setVisible(sued.getValue());
        note.setRequiredIndicatorVisible(flaredUp.getValue());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        FollowUps.Form form = new FollowUps.Form(
                day.getValue(),
                kept.getValue(),
                satisfaction.getValue(),
                flaredUp.getValue(),
                reopen.getValue(),
                sued.getValue(),
                suedOn.getValue(),
                note.getValue(),
                done.found());
        return on.services().followUps().record(on.actor(), request, on.id(), form);
    }

    @Override
    String done(CaseFile after) {
        boolean again = after.head().round() > on.file().head().round();
        return say("disputes.do.FOLLOW_UP." + (again ? "again" : "done"));
    }
}
