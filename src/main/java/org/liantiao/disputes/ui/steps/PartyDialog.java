package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.PartyForm;

/** 补全: what is still missing of a party; what is left empty stays as it was. */
final class PartyDialog extends StepDialog {
    private final CaseFile.PartyLine party;
    private final TextField idNumber = new TextField(say("disputes.do.idNumber"));
    private final TextField phone = new TextField(say("disputes.do.phone"));
    private final TextField address = new TextField(say("disputes.do.address"));
    private final TextArea claim = new TextArea(say("disputes.do.claim"));

    PartyDialog(OnCase on, CaseFile.PartyLine party) {
        super(on, CaseAction.COMPLETE_PARTY);
        this.party = party;
        setHeaderTitle(say("disputes.do.COMPLETE_PARTY.title", party.name()));
        explain(say("disputes.do.COMPLETE_PARTY.lead"));
        ask("idNumber", idNumber).setHelperText(known(party.idNumber()));
        ask("phone", phone).setHelperText(known(party.phone()));
        ask("address", address).setHelperText(known(party.address()));
        ask("claim", claim).setHelperText(known(party.claim()));
    }

    private @Nullable String known(@Nullable String value) {
        return value == null || value.isEmpty() ? null : say("disputes.do.COMPLETE_PARTY.known", value);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        PartyForm typed = new PartyForm(
                party.side(),
                party.kind(),
                party.name(),
                idNumber.getValue(),
                phone.getValue(),
                address.getValue(),
                claim.getValue());
        return on.services().intake().completeParty(on.actor(), request, on.id(), party.id(), typed);
    }
}
