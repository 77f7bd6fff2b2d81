package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.State;

/**
 * 达成协议 (人民调解法 art. 28 to 30): what was agreed. A written agreement is in effect once the parties, the mediator and
 * the committee's seal are on it; the dialog says what is still missing.
 */
final class AgreeDialog extends StepDialog {
    private final Choices<AgreementForm> form = ask(
            "form",
            new Choices<>(
                    say("disputes.do.form"),
                    List.of(AgreementForm.ORAL, AgreementForm.WRITTEN),
                    each -> say("disputes.do.form." + each)));
    private final TextArea content = ask("content", new TextArea(say("disputes.do.content")));
    private final ObligationsField obligations =
            shown(new ObligationsField(on.file().parties(), this::agreedOn));
    private final TextField amount = ask("amount", new TextField(say("disputes.do.amount")));
    private final TextField manner = NumberHint.watch(ask("manner", new TextField(say("disputes.do.manner"))));
    private final DayField performBy = ask("performBy", new DayField(say("disputes.do.performBy")));
    private final DayField reachedOn = ask("reachedOn", new DayField(say("disputes.do.reachedOn")));
    private final Signatures signatures = new Signatures(this);
    private final PreventedFields prevented = new PreventedFields(this);
    private final Details harms = new Details(say("disputes.do.prevented"));

    AgreeDialog(OnCase on) {
        super(on, CaseAction.AGREE);
        content.setHelperText(say("disputes.do.content.help"));
        content.setMinRows(4);
        amount.setHelperText(say("disputes.do.amount.help"));
        performBy.setHelperText(say("disputes.do.performBy.help"));
        reachedOn.setValue(on.today());
        form.addValueChangeListener(change -> signatures.setVisible(isWritten()));
        signatures.setVisible(false);
        harms.add(new Paragraph(say("disputes.do.prevented.help")), prevented);
        show(signatures, harms);
        CaseFile.AgreementLine before = on.file().agreement();
        if (before != null) fill(before);
        keep("content", content);
        keep("manner", manner);
        obligations.onTyped(keep("obligations", obligations::written, obligations::bring));
    }

    /** One that was drawn up already is completed, not written anew. */
    private void fill(CaseFile.AgreementLine drawn) {
        form.setValue(drawn.form());
        content.setValue(drawn.content());
        manner.setValue(drawn.manner());
        if (drawn.amount() != null)
            amount.setValue(drawn.amount().stripTrailingZeros().toPlainString());
        performBy.setValue(drawn.performBy());
        reachedOn.setValue(drawn.reachedOn());
        signatures.fill(drawn);
        prevented.fill(drawn.prevented());
        obligations.fill(drawn.obligations());
        harms.setOpened(!drawn.prevented().isEmpty());
    }

    private LocalDate agreedOn() {
        return Objects.requireNonNullElse(reachedOn.getValue(), on.today());
    }

    private boolean isWritten() {
        return form.getValue() == AgreementForm.WRITTEN;
    }

    @Override
    Outcome<UUID> take(UUID request) {
        obligations.take(this);
        return on.services()
                .mediation()
                .agree(
                        on.actor(),
                        request,
                        on.id(),
                        new Mediation.Terms(
                                form.getValue(),
                                reachedOn.getValue(),
                                content.getValue(),
                                manner.getValue(),
                                amount.getValue(),
                                performBy.getValue(),
                                signatures.parties.getValue(),
                                signatures.mediator.getValue(),
                                signatures.seal.getValue(),
                                prevented.people(),
                                obligations.forms()));
    }

    @Override
    String done(CaseFile after) {
        return say(after.head().state() == State.AGREED ? "disputes.do.AGREE.done" : "disputes.do.AGREE.unsigned");
    }
}
