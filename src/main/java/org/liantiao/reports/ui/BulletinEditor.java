package org.liantiao.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Drafts;
import org.liantiao.reports.Bulletin;
import org.liantiao.reports.Bulletins;

/** Where a draft is worded. What is typed is kept on the server as it is typed, and saved for all when somebody says so. */
final class BulletinEditor extends Panel {
    private static final String FORM = "BULLETIN";
    private static final int KEEP_EVERY_MS = 2000;

    private final Bulletins bulletins;
    private final Drafts drafts;
    private final Actor actor;
    private final Clock clock;
    private final Runnable reload;
    private final Consumer<Bulletin> done;
    private final TextField title = new TextField(getTranslation("reports.bulletin.title.label"));
    private final TextArea body = new TextArea(getTranslation("reports.bulletin.body.label"));
    private final Refusals refusals = new Refusals().beside("title", title).beside("body", body);
    private final Div meanwhile = new Div();
    private final Span kept = new Span();
    private final UUID draft;
    private Bulletin bulletin;

    /** @param reload shows the bulletin as it is now @param done shows what came of a step */
    BulletinEditor(
            Bulletins bulletins,
            Drafts drafts,
            Actor actor,
            Bulletin bulletin,
            Clock clock,
            Runnable reload,
            Consumer<Bulletin> done) {
        super("");
        this.bulletins = bulletins;
        this.drafts = drafts;
        this.actor = actor;
        this.bulletin = bulletin;
        this.clock = clock;
        this.reload = reload;
        this.done = done;
        this.draft = UUID.nameUUIDFromBytes((FORM + bulletin.id() + actor.personId()).getBytes(StandardCharsets.UTF_8));
        setTitle(getTranslation("reports.bulletin.edit"));
        addClassName("lt-bulletin-editor");
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("lt-second");
        meanwhile.addClassName("lt-meanwhile");
        meanwhile.getElement().setAttribute("role", "status");
        meanwhile.setVisible(false);
        add(outdated(), title, body, meanwhile, refusals, actions());
        fill();
    }

    private Div outdated() {
        Div note = new Div();
        if (!bulletins.isOutdated(actor, bulletin)) {
            note.setVisible(false);
            return note;
        }
        note.addClassName("lt-meanwhile");
        note.add(Symbol.of("alert"), new Paragraph(getTranslation("reports.bulletin.outdated")));
        return note;
    }

    private Div actions() {
        Button save = new Button(getTranslation("reports.bulletin.save"), click -> save());
        save.addThemeNames("primary");
        Button recount = new Button(
                getTranslation("reports.bulletin.recount"),
                click -> ask("recount", () -> bulletins.recount(actor, bulletin.id(), bulletin.version())));
        Button issue = new Button(getTranslation("reports.bulletin.issue"), click -> ask("issue", this::issue));
        Div actions = new Div(save, issue, recount, kept);
        actions.addClassName("lt-bulletin-actions");
        return actions;
    }

    /** What this person was writing last time stands there again, if nobody saved since. */
    private void fill() {
        title.setValue(bulletin.title());
        body.setValue(bulletin.body());
        Optional<Drafts.Saved> typed = drafts.find(actor, draft);
        typed.ifPresent(saved -> {
            title.setValue(saved.fields().getOrDefault("title", bulletin.title()));
            body.setValue(saved.fields().getOrDefault("body", bulletin.body()));
            kept.setText(getTranslation("reports.bulletin.broughtBack", time(saved.savedAt())));
        });
        title.setWidthFull();
        body.setWidthFull();
        title.setMaxLength(Bulletins.LONGEST_TITLE);
        keep(title);
        keep(body);
        title.addValueChangeListener(changed -> {
            if (changed.isFromClient()) keepTyped();
        });
        body.addValueChangeListener(changed -> {
            if (changed.isFromClient()) keepTyped();
        });
    }

    private static void keep(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(KEEP_EVERY_MS);
    }

    private void keepTyped() {
        drafts.save(actor, draft, FORM, null, Map.of("title", title.getValue(), "body", body.getValue()))
                .ifPresent(at -> kept.setText(getTranslation("reports.bulletin.kept", time(at))));
    }

    private void save() {
        Outcome<Bulletin> saved =
                bulletins.save(actor, bulletin.id(), bulletin.version(), title.getValue(), body.getValue());
        refusals.show(saved.refusals());
        meanwhile.setVisible(false);
        if (saved.isDone()) saved(saved.orThrow());
        else
            bulletins
                    .open(actor, bulletin.id())
                    .filter(now -> now.version() != bulletin.version())
                    .ifPresent(this::tell);
    }

    private void saved(Bulletin now) {
        drafts.discard(actor, draft);
        done.accept(now);
    }

    /** Somebody else saved meanwhile: theirs is shown, what was typed here stays, and both are kept. */
    private void tell(Bulletin theirs) {
        meanwhile.removeAll();
        Div text = new Div(theirs.body());
        text.addClassName("lt-bulletin-theirs");
        Button mine = new Button(getTranslation("reports.bulletin.mine"), click -> {
            bulletin = theirs;
            save();
        });
        Button other = new Button(getTranslation("reports.bulletin.theirs"), click -> saved(theirs));
        meanwhile.add(
                Symbol.of("history"),
                new Div(
                        new Paragraph(getTranslation(
                                "reports.bulletin.meanwhile", theirs.changedBy(), time(theirs.changedAt()))),
                        new Details(getTranslation("reports.bulletin.theirText"), text),
                        new Div(mine, other)));
        meanwhile.setVisible(true);
    }

    /** What was typed is issued, not what was saved before. */
    private Outcome<Bulletin> issue() {
        boolean typed =
                !title.getValue().equals(bulletin.title()) || !body.getValue().equals(bulletin.body());
        if (!typed) return bulletins.issue(actor, bulletin.id(), bulletin.version());
        Outcome<Bulletin> saved =
                bulletins.save(actor, bulletin.id(), bulletin.version(), title.getValue(), body.getValue());
        if (!saved.isDone()) return saved;
        bulletin = saved.orThrow();
        return bulletins.issue(actor, bulletin.id(), bulletin.version());
    }

    private void ask(String step, java.util.function.Supplier<Outcome<Bulletin>> take) {
        FormDialog dialog = new FormDialog(
                getTranslation("reports.bulletin." + step + ".title"),
                getTranslation("reports.bulletin." + step + ".do"),
                () -> {
                    Outcome<Bulletin> outcome = take.get();
                    if (outcome.isDone()) drafts.discard(actor, draft);
                    return outcome;
                },
                reload);
        dialog.addFields(new Paragraph(getTranslation("reports.bulletin." + step + ".help")));
        dialog.open();
    }

    private String time(Instant at) {
        return Days.time(LocalTime.ofInstant(at, clock.getZone()));
    }
}
