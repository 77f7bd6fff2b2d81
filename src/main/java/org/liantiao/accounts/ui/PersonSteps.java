package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.function.Consumer;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Symbol;

/** What is done for somebody known, beside changing what is written about them. */
final class PersonSteps extends Div {
    /** Hears what came of a step, and what to say when it is done. */
    interface Done extends Serializable {
        void with(Outcome<?> outcome, String sayingKey);
    }

    private final Actor by;
    private final PeopleServices services;
    private final Line person;
    private final Done done;

    PersonSteps(Actor by, PeopleServices services, Line person, Done done, Consumer<Outcome<Entrance>> invited) {
        this.by = by;
        this.services = services;
        this.person = person;
        this.done = done;
        addClassName("lt-row");
        if (person.active()) addForActive(invited);
        else
            step(
                    "resume",
                    "undo",
                    () -> done.with(services.changes().resume(by, person.id()), "accounts.person.resumed"));
    }

    private void addForActive(Consumer<Outcome<Entrance>> invited) {
        step(
                "invite",
                "lock",
                () -> sure("invite", () -> invited.accept(services.changes().invite(by, person.id()))));
        if (person.waits())
            step(
                    "unlock",
                    "clock",
                    () -> done.with(services.changes().unlock(by, person.id()), "accounts.person.unlocked"));
        if (person.sessions() > 0)
            step(
                    "endSessions",
                    "cross",
                    () -> done.with(services.changes().endSessions(by, person.id()), "accounts.person.sessionsEnded"));
        if (person.secondFactor())
            step(
                    "removeFactor",
                    "phone",
                    () -> sure(
                            "removeFactor",
                            () -> done.with(
                                    services.changes().removeFactor(by, person.id()),
                                    "accounts.person.factorRemoved")));
        int open = services.handOvers().open(by, person.id());
        if (open > 0)
            add(new Button(
                    getTranslation("accounts.person.handOver", open),
                    Symbol.of("people"),
                    click -> new HandOverDialog(by, services, person, open, done).open()));
        int begun = services.handOvers().begun(by, person.id());
        if (begun > 0)
            add(new Button(
                    getTranslation("accounts.person.handOverBegun", begun),
                    Symbol.of("clipboard"),
                    click -> new HandOverBegunDialog(by, services, person, begun, done).open()));
        step(
                "suspend",
                "pause",
                () -> sure(
                        "suspend",
                        () -> done.with(services.changes().suspend(by, person.id()), "accounts.person.suspended")));
        step("leave", "user", () -> new LeaveDialog(by, services, person, done).open());
    }

    private void step(String key, String symbol, Runnable work) {
        add(new Button(getTranslation("accounts.person." + key), Symbol.of(symbol), click -> work.run()));
    }

    private void sure(String step, Runnable then) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("accounts.person." + step + ".sure", person.name()));
        question.setText(getTranslation("accounts.person." + step + ".then"));
        question.setConfirmText(getTranslation("accounts.person." + step));
        question.setCancelable(true);
        question.setCancelText(getTranslation("base.close"));
        question.addConfirmListener(yes -> then.run());
        question.open();
    }
}
