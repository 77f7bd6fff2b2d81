package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 保密: why, in a word and a sentence. */
final class SealDialog extends StepDialog {
    private final Select<String> seal = ask("seal", new Select<>());
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.reason")));

    SealDialog(OnCase on) {
        super(on, CaseAction.SEAL);
        Vocabulary words = on.services().vocabulary();
        explain(say("disputes.do.SEAL.means"));
        seal.setLabel(say("disputes.do.SEAL.why"));
        seal.setItems(words.active(WordList.SEAL).stream().map(Word::code).toList());
        seal.setItemLabelGenerator(code -> words.name(WordList.SEAL, code, getLocale()));
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().sealing().seal(on.actor(), request, on.id(), seal.getValue(), reason.getValue());
    }
}
