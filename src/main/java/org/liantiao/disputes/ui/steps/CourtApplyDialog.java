package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.AgreementMatter;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.JudicialConfirmation;

/** 记司法确认申请 (人民调解法 art. 33): both parties applied, where and when; what courts do not confirm is told at once. */
final class CourtApplyDialog extends StepDialog {
    private final Choices<AgreementMatter> matter = ask(
            "matter",
            new Choices<>(
                    say("disputes.do.matter"),
                    List.of(AgreementMatter.values()),
                    each -> say("disputes.do.matter." + each)));
    private final Checkbox both = ask("both", new Checkbox(say("disputes.do.COURT_APPLY.both")));
    private final TextField court = ask("court", new TextField(say("disputes.do.COURT_APPLY.court")));
    private final DayField day = ask("day", new DayField(say("disputes.do.COURT_APPLY.day")));

    CourtApplyDialog(OnCase on) {
        super(on, CaseAction.COURT_APPLY);
        court.setHelperText(say("disputes.do.COURT_APPLY.court.help"));
        court.setValue(usualCourt());
        day.setValue(on.today());
        CaseFile.AgreementLine agreement = on.file().agreement();
        if (agreement == null) return;
        LocalDate last = agreement.confirmableUntil();
        if (last != null) explain(say("disputes.do.COURT_APPLY.lead", Days.near(getLocale(), last, on.today())));
        if (agreement.form() == AgreementForm.ORAL) explain(say("disputes.do.COURT_APPLY.oral"));
        CaseFile.CourtLine before = agreement.court();
        if (before != null) fill(before);
    }

    /** What nobody has answered yet is put right; what was withdrawn is asked anew. */
    private void fill(CaseFile.CourtLine before) {
        court.setValue(before.court());
        if (before.answer() == CourtAnswer.WITHDRAWN) return;
        day.setValue(before.appliedOn());
        matter.setValue(AgreementMatter.CLAIM);
        both.setValue(true);
    }

    /** The county's own court, whose area the committee belongs to. */
    private String usualCourt() {
        return on.services()
                .areas()
                .findById(on.actor().countyId())
                .map(county -> say("disputes.do.COURT_APPLY.court.usual", county.name()))
                .orElse("");
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .confirmation()
                .apply(
                        on.actor(),
                        request,
                        on.id(),
                        new JudicialConfirmation.Application(
                                day.getValue(), court.getValue(), matter.getValue(), both.getValue()));
    }
}
