package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;

/** 离岗: from which day on somebody no longer works here. */
final class LeaveDialog {
    private final DayField day = new DayField("");
    private final FormDialog dialog;

    LeaveDialog(Actor by, PeopleServices services, Line person, PersonSteps.Done done) {
        dialog = new FormDialog(
                day.getTranslation("accounts.person.leave.sure", person.name()),
                day.getTranslation("accounts.person.leave"),
                () -> services.changes().leave(by, person.id(), day.getValue()),
                () -> done.with(Outcome.done(person.id()), "accounts.person.left"));
        day.setLabel(day.getTranslation("accounts.person.leave.day"));
        day.setValue(LocalDate.now(services.clock()));
        day.setMax(LocalDate.now(services.clock()));
        dialog.addFields(new Paragraph(day.getTranslation("accounts.person.leave.then")), day);
        dialog.beside("day", day);
    }

    void open() {
        dialog.open();
    }
}
