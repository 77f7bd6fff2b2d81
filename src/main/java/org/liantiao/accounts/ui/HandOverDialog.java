package org.liantiao.accounts.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Duties.OpenCase;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;

/** 交接: which open cases go to which colleague. Whoever may not read them hands over all of them unseen. */
final class HandOverDialog {
    private final Actor by;
    private final PeopleServices services;
    private final Line person;
    private final int open;
    private final UUID request = UUID.randomUUID();
    private final Select<Colleague> colleague = new Select<>();
    private final CheckboxGroup<OpenCase> cases = new CheckboxGroup<>();
    private final List<OpenCase> readable;
    private final FormDialog dialog;

    HandOverDialog(Actor by, PeopleServices services, Line person, int open, PersonSteps.Done done) {
        this.by = by;
        this.services = services;
        this.person = person;
        this.open = open;
        this.readable = services.handOvers().cases(by, person.id());
        dialog = new FormDialog(
                say("accounts.handOver.title", person.name()),
                say("accounts.handOver.do"),
                this::handOver,
                () -> done.with(Outcome.done(person.id()), "accounts.handOver.done"));
        colleague.setLabel(say("accounts.handOver.colleague"));
        colleague.setItems(services.handOvers().colleagues(by, person.id()));
        colleague.setItemLabelGenerator(
                one -> one == null ? "" : say("accounts.handOver.line", one.name(), one.organisation()));
        dialog.beside("colleague", colleague);
        dialog.beside("cases", cases);
        dialog.addFields(colleague);
        if (readable.isEmpty()) dialog.addFields(new Paragraph(say("accounts.handOver.unseen", open)));
        else dialog.addFields(choice());
    }

    void open() {
        dialog.open();
    }

    private CheckboxGroup<OpenCase> choice() {
        cases.setLabel(say("accounts.handOver.cases"));
        cases.setItems(readable);
        cases.setItemLabelGenerator(one -> say("accounts.handOver.case", one.code(), one.title()));
        cases.setValue(Set.copyOf(readable));
        cases.addThemeName("vertical");
        return cases;
    }

    private Outcome<Integer> handOver() {
        Colleague chosen = colleague.getValue();
        return services.handOvers().handOver(by, request, person.id(), chosen == null ? null : chosen.id(), chosen());
    }

    /** All of them is said as such: then what was not logged yet goes along. */
    private @Nullable Set<UUID> chosen() {
        Set<OpenCase> ticked = cases.getValue();
        return readable.isEmpty() || ticked.size() == open
                ? null
                : ticked.stream().map(OpenCase::id).collect(Collectors.toSet());
    }

    private String say(String key, Object... params) {
        return colleague.getTranslation(key, params);
    }
}
