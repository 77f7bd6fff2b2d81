package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;

/** One party of the log form: the name stands with the five fields that matter, the rest among what may wait. */
final class PartyFields {
    final TextField name = new TextField();
    final Div more = new Div();
    private final PartySide side;
    private final H3 heading = new H3();
    private final Select<PartyKind> kind = new Select<>();
    private final TextField idNumber = new TextField();
    private final TextField phone = new TextField();
    private final TextField address = new TextField();
    private final TextArea claim = new TextArea();
    private String asked = "\n";

    PartyFields(PartySide side, Component words) {
        this.side = side;
        name.setLabel(words.getTranslation("disputes.log.name." + side));
        name.setMaxLength(240);
        name.setWidthFull();
        kind.setItems(PartyKind.values());
        kind.setLabel(words.getTranslation("disputes.log.partyKind"));
        kind.setItemLabelGenerator(value -> words.getTranslation("disputes.log.partyKind." + value));
        kind.setValue(PartyKind.PERSON);
        idNumber.setLabel(words.getTranslation("disputes.log.idNumber"));
        idNumber.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        phone.setLabel(words.getTranslation("disputes.log.phone"));
        phone.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        address.setLabel(words.getTranslation("disputes.log.address"));
        claim.setLabel(words.getTranslation("disputes.log.claim"));
        NumberHint.watch(claim);
        NumberHint.watch(name);
        heading.setText(words.getTranslation("disputes.log.name." + side));
        name.addValueChangeListener(change -> heading.setText(
                change.getValue().isBlank() ? words.getTranslation("disputes.log.name." + side) : change.getValue()));
        more.addClassName("lt-party-more");
        more.add(heading, idNumber, phone, address, claim, kind);
    }

    /** @param index of the party in the form, which its refusals carry */
    void take(Refusals refusals, int index) {
        String field = "parties[" + index + "].";
        refusals.beside(field + "name", name)
                .beside(field + "idNumber", idNumber)
                .beside(field + "phone", phone)
                .beside(field + "address", address)
                .beside(field + "claim", claim);
    }

    PartyForm form() {
        return new PartyForm(
                side,
                kind.getValue(),
                name.getValue(),
                idNumber.getValue(),
                phone.getValue(),
                address.getValue(),
                claim.getValue());
    }

    /** Whether a full number was typed since the last time, so that the county can be asked about it once. */
    boolean asksElsewhere() {
        String typed = idNumber.getValue() + '\n' + phone.getValue();
        boolean fresh = !typed.equals(asked);
        asked = typed;
        return fresh && (!idNumber.getValue().isBlank() || !phone.getValue().isBlank());
    }

    List<com.vaadin.flow.component.HasValue<?, ?>> all() {
        return List.of(name, kind, idNumber, phone, address, claim);
    }

    void write(Map<String, String> fields, String prefix) {
        fields.put(prefix + "side", side.name());
        fields.put(prefix + "kind", kind.getValue().name());
        fields.put(prefix + "name", name.getValue());
        fields.put(prefix + "idNumber", idNumber.getValue());
        fields.put(prefix + "phone", phone.getValue());
        fields.put(prefix + "address", address.getValue());
        fields.put(prefix + "claim", claim.getValue());
    }

    void read(Map<String, String> fields, String prefix) {
        kind.setValue(PartyKind.valueOf(fields.getOrDefault(prefix + "kind", "PERSON")));
        name.setValue(fields.getOrDefault(prefix + "name", ""));
        idNumber.setValue(fields.getOrDefault(prefix + "idNumber", ""));
        phone.setValue(fields.getOrDefault(prefix + "phone", ""));
        address.setValue(fields.getOrDefault(prefix + "address", ""));
        claim.setValue(fields.getOrDefault(prefix + "claim", ""));
    }
}
