package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseFile;

/** The three that put a written agreement into effect (人民调解法 art. 29), and the sentence that says which are missing. */
final class Signatures extends Div {
    final DayField parties;
    final DayField mediator;
    final DayField seal;
    private final Paragraph missing = new Paragraph();

    Signatures(StepDialog dialog) {
        addClassName("lt-signatures");
        parties = dialog.beside("partiesSignedOn", new DayField(dialog.say("disputes.do.signed.parties")));
        mediator = dialog.beside("mediatorSignedOn", new DayField(dialog.say("disputes.do.signed.mediator")));
        seal = dialog.beside("sealedOn", new DayField(dialog.say("disputes.do.signed.seal")));
        missing.getElement().setAttribute("role", "status");
        add(parties, mediator, seal, missing);
        Stream.of(parties, mediator, seal).forEach(day -> day.addValueChangeListener(change -> tell()));
        tell();
    }

    void fill(CaseFile.AgreementLine drawn) {
        parties.setValue(drawn.partiesSignedOn());
        mediator.setValue(drawn.mediatorSignedOn());
        seal.setValue(drawn.sealedOn());
    }

    private void tell() {
        String open = Stream.of(parties, mediator, seal)
                .filter(day -> day.getValue() == null)
                .map(DayField::getLabel)
                .collect(Collectors.joining(getTranslation("disputes.case.comma")));
        missing.setText(
                open.isEmpty()
                        ? getTranslation("disputes.do.signed.all")
                        : getTranslation("disputes.do.signed.missing", open));
        missing.setClassName("lt-warn", !open.isEmpty());
        missing.setClassName("lt-ok", open.isEmpty());
    }
}
