package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Unmasking;
import org.liantiao.disputes.ui.Words;

/** 看完整号码: for a reason that the trail keeps. The numbers stand in this dialog only and go with it. */
final class UnmaskDialog extends Dialog {
    private final OnCase on;
    private final Refusals refusals = new Refusals();
    private final TextField reason = new TextField(getTranslation("disputes.do.UNMASK.reason"));
    private final Button show = new Button(getTranslation("disputes.do.UNMASK.button"), click -> show());
    private final Button leave = new Button(getTranslation("disputes.do.leave"), click -> close());

    UnmaskDialog(OnCase on) {
        this.on = on;
        setHeaderTitle(Words.of(this, CaseAction.UNMASK));
        addClassName("lt-dialog");
        reason.setHelperText(getTranslation("disputes.do.UNMASK.help"));
        reason.setWidthFull();
        refusals.beside("reason", reason);
        show.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        show.setDisableOnClick(true);
        leave.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(reason, refusals);
        getFooter().add(leave, show);
    }

    private void show() {
        Outcome<List<Unmasking.Whole>> outcome =
                on.services().unmasking().unmask(on.actor(), on.id(), reason.getValue());
        refusals.show(outcome.refusals());
        show.setEnabled(true);
        if (outcome instanceof Outcome.Done<List<Unmasking.Whole>> done) show(done.value());
    }

    private void show(List<Unmasking.Whole> parties) {
        removeAll();
        parties.forEach(party -> add(whole(party)));
        show.setVisible(false);
        leave.setText(getTranslation("disputes.do.UNMASK.done"));
    }

    private Div whole(Unmasking.Whole party) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lt-facts");
        add(facts, "disputes.do.idNumber", party.idNumber());
        add(facts, "disputes.do.phone", party.phone());
        add(facts, "disputes.do.address", party.address());
        Div whole = new Div(new H3(party.name()), facts);
        whole.addClassName("lt-whole");
        return whole;
    }

    private void add(DescriptionList facts, String key, @Nullable String value) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value == null ? getTranslation("disputes.case.party.missing") : value));
    }
}
