package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liantiao.disputes.CaseFile;

/** What a written agreement still lacks (人民调解法 art. 29). */
final class Missing {
    private Missing() {}

    static String of(Component screen, CaseFile.AgreementLine agreement) {
        List<String> missing = new ArrayList<>();
        if (agreement.partiesSignedOn() == null) missing.add("parties");
        if (agreement.mediatorSignedOn() == null) missing.add("mediator");
        if (agreement.sealedOn() == null) missing.add("seal");
        return missing.stream()
                .map(what -> screen.getTranslation("disputes.do.signed." + what))
                .collect(Collectors.joining(screen.getTranslation("disputes.case.comma")));
    }
}
