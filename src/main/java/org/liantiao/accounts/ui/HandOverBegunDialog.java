package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;

/** 交接评查: which colleague goes on with the reviews that somebody began. */
final class HandOverBegunDialog {
    private final Select<Colleague> colleague = new Select<>();
    private final FormDialog dialog;

    HandOverBegunDialog(Actor by, PeopleServices services, Line person, int begun, PersonSteps.Done done) {
        dialog = new FormDialog(
                colleague.getTranslation("accounts.handOver.begun.title", person.name()),
                colleague.getTranslation("accounts.handOver.do"),
                () -> services.handOvers()
                        .handOverBegun(
                                by,
                                person.id(),
                                colleague.getValue() == null
                                        ? null
                                        : colleague.getValue().id()),
                () -> done.with(Outcome.done(person.id()), "accounts.handOver.begun.done"));
        colleague.setLabel(colleague.getTranslation("accounts.handOver.colleague"));
        colleague.setItems(services.handOvers().successors(by, person.id()));
        colleague.setItemLabelGenerator(one ->
                one == null ? "" : colleague.getTranslation("accounts.handOver.line", one.name(), one.organisation()));
        dialog.beside("colleague", colleague);
        dialog.addFields(colleague, new Paragraph(colleague.getTranslation("accounts.handOver.begun.what", begun)));
    }

    void open() {
        dialog.open();
    }
}
