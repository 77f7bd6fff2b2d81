package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.StandIns;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;

/** 请人代班: from which day to which, and who. Who could do it depends on the days. */
final class StandInDialog {
    private final Actor by;
    private final StandIns standIns;
    private final UUID personId;
    private final DayField first = new DayField("");
    private final DayField last = new DayField("");
    private final Select<Colleague> colleague = new Select<>();
    private final FormDialog dialog;

    StandInDialog(Actor by, PeopleServices services, UUID personId, String name, Runnable arranged) {
        this.by = by;
        this.standIns = services.standIns();
        this.personId = personId;
        boolean own = by.personId().equals(personId);
        dialog = new FormDialog(
                own ? say("accounts.standIn.dialog.own") : say("accounts.standIn.dialog", name),
                say("accounts.standIn.plan"),
                this::arrange,
                arranged);
        LocalDate today = LocalDate.now(services.clock());
        setUp(first, "first", today);
        setUp(last, "last", today);
        colleague.setLabel(say("accounts.standIn.colleague"));
        colleague.setItemLabelGenerator(
                one -> one == null ? "" : say("accounts.handOver.line", one.name(), one.organisation()));
        dialog.beside("colleague", colleague);
        dialog.addFields(new Paragraph(say("accounts.standIn.text")), first, last, colleague);
        offer();
    }

    void open() {
        dialog.open();
    }

    private void setUp(DayField day, String name, LocalDate today) {
        day.setLabel(say("accounts.standIn." + name));
        day.setMin(today);
        day.setMax(today.plusYears(1));
        day.addValueChangeListener(change -> offer());
        dialog.beside(name, day);
    }

    /** Whoever was chosen stays chosen as long as they are there. */
    private void offer() {
        Colleague chosen = colleague.getValue();
        List<Colleague> could = standIns.colleagues(by, personId, first.getValue(), last.getValue());
        colleague.setItems(could);
        colleague.setHelperText(could.isEmpty() ? say("accounts.standIn.nobody") : null);
        if (chosen != null && could.contains(chosen)) colleague.setValue(chosen);
        else if (could.size() == 1) colleague.setValue(could.getFirst());
    }

    private Outcome<UUID> arrange() {
        Colleague chosen = colleague.getValue();
        return standIns.arrange(
                by,
                personId,
                new StandIns.Form(chosen == null ? null : chosen.id(), first.getValue(), last.getValue()));
    }

    private String say(String key, Object... params) {
        return colleague.getTranslation(key, params);
    }
}
