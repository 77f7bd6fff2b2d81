package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIns.Line;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;

/** 代班: when somebody is away and who stands in, and the button to arrange it. On one's own page also whom one stands in for. */
final class StandInLines extends Div {
    private final Actor by;
    private final PeopleServices services;
    private final UUID personId;
    private final String name;
    private final Refusals refusals = new Refusals();

    StandInLines(Actor by, PeopleServices services, UUID personId, String name) {
        this.by = by;
        this.services = services;
        this.personId = personId;
        this.name = name;
        addClassName("lt-column");
        show();
    }

    private void show() {
        removeAll();
        services.standIns().of(by, personId).forEach(line -> add(away(line)));
        if (by.personId().equals(personId))
            services.standIns().taken(by).forEach(line -> add(new Span(say("taken", line, line.absent()))));
        Div steps =
                new Div(new Button(getTranslation("accounts.standIn.plan"), Symbol.of("calendar"), click -> arrange()));
        steps.addClassName("lt-row");
        add(refusals, steps);
    }

    private void arrange() {
        new StandInDialog(by, services, personId, name, () -> now("arranged")).open();
    }

    private Div away(Line line) {
        Span spring = new Span();
        spring.addClassName("lt-spring");
        Div row = new Div(
                new Span(say("line", line, line.standIn())),
                spring,
                new Button(getTranslation("accounts.standIn.end"), click -> sure(line)));
        row.addClassName("lt-row");
        return row;
    }

    private void sure(Line line) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("accounts.standIn.end.sure", line.absent()));
        question.setText(getTranslation("accounts.standIn.end.then", line.absent(), line.standIn()));
        question.setConfirmText(getTranslation("accounts.standIn.end"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("base.close"));
        question.addConfirmListener(yes -> {
            Outcome<UUID> ended = services.standIns().end(by, line.id());
            refusals.show(ended.refusals());
            if (ended.isDone()) now("ended");
        });
        question.open();
    }

    private void now(String saying) {
        show();
        Notification.show(getTranslation("accounts.standIn." + saying));
    }

    private String say(String key, Line line, String who) {
        LocalDate today = LocalDate.now(services.clock());
        return getTranslation(
                "accounts.standIn." + key,
                Days.near(getLocale(), line.first(), today),
                Days.near(getLocale(), line.last(), today),
                who);
    }
}
