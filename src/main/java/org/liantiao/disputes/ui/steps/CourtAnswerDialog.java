package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.JudicialConfirmation;

/** 记法院答复: confirmed, refused or withdrawn (民事诉讼法 2023 art. 206). */
final class CourtAnswerDialog extends StepDialog {
    private final Choices<CourtAnswer> answer = ask(
            "answer",
            new Choices<>(
                    say("disputes.do.courtAnswer"),
                    List.of(CourtAnswer.values()),
                    each -> say("disputes.do.courtAnswer." + each)));
    private final DayField day = ask("day", new DayField(say("disputes.do.COURT_ANSWER.day")));
    private final TextField document = ask("document", new TextField(say("disputes.do.COURT_ANSWER.document")));

    CourtAnswerDialog(OnCase on) {
        super(on, CaseAction.COURT_ANSWER);
        day.setValue(on.today());
        document.setHelperText(say("disputes.do.COURT_ANSWER.document.help"));
        CaseFile.AgreementLine agreement = on.file().agreement();
        CaseFile.CourtLine awaited = on.file().awaited();
        CaseFile.CourtLine before = agreement == null ? null : agreement.court();
        // The answer is to the one that waits, though another round runs by now.
        if (awaited != null)
            explain(say("disputes.do.COURT_ANSWER.of", Days.full(getLocale(), awaited.appliedOn()), awaited.court()));
        else if (before != null && before.answer() != null) fill(before);
    }

    private void fill(CaseFile.CourtLine before) {
        answer.setValue(before.answer());
        day.setValue(before.answeredOn());
        document.setValue(before.document());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .confirmation()
                .answer(
                        on.actor(),
                        request,
                        on.id(),
                        new JudicialConfirmation.Answer(answer.getValue(), day.getValue(), document.getValue()));
    }
}
