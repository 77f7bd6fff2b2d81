package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.SealedCases.Door;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 保密案件, for whoever supervises: that there is one, and what they may do with it for a reason. */
final class SealedDoor extends Panel {
    private final Refusals refusals = new Refusals();
    private final TextArea reason = new TextArea();

    SealedDoor(
            Door door,
            Vocabulary vocabulary,
            Function<String, Outcome<CaseFile>> open,
            Function<String, Outcome<UUID>> unseal,
            Consumer<CaseFile> opened,
            Runnable unsealed) {
        super("");
        setTitle(getTranslation("disputes.door.title", door.code()));
        addClassName("lt-door");
        Div line = new Div(
                Badge.bad("lock", getTranslation("disputes.row.seal")),
                Badge.quiet("document", vocabulary.name(WordList.TYPE, door.typeCode(), getLocale())),
                Badge.quiet("clock", Words.of(this, door.state(), door.tier())));
        line.addClassName("lt-case-line");
        if (door.reportOutstanding()) line.add(Badge.bad("danger", getTranslation("disputes.door.report")));
        reason.setLabel(getTranslation("disputes.door.reason"));
        reason.setHelperText(getTranslation("disputes.door.help"));
        reason.setMinRows(2);
        reason.setWidthFull();
        refusals.beside("reason", reason);
        Div buttons = new Div();
        buttons.addClassName("lt-row");
        if (door.opens()) {
            Button look = new Button(getTranslation("disputes.door.open"), click -> done(open, opened));
            look.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            buttons.add(look);
        }
        if (door.unseals())
            buttons.add(
                    new Button(getTranslation("disputes.action.UNSEAL"), click -> done(unseal, id -> unsealed.run())));
        String key = door.opens() ? "disputes.door.lead.open" : "disputes.door.lead";
        add(line, new Paragraph(getTranslation(key)), reason, refusals, buttons);
    }

    private <T> void done(Function<String, Outcome<T>> step, Consumer<T> after) {
        Outcome<T> outcome = step.apply(reason.getValue());
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<T> done) after.accept(done.value());
    }
}
