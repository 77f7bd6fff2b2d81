package org.liantiao.reports.ui;

import com.vaadin.flow.component.button.Button;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.liantiao.reports.Wording;

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
    private final Meanwhile meanwhile = new Meanwhile();
    private final Span kept = new Span();
    private final UUID draft;
    private Bulletin bulletin;
    /** The version that what stands here was typed from. */
    private int from;

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
        this.from = bulletin.version();
        this.clock = clock;
        this.reload = reload;
        this.done = done;
        this.draft = UUID.nameUUIDFromBytes((FORM + bulletin.id() + actor.personId()).getBytes(StandardCharsets.UTF_8));
        setTitle(getTranslation("reports.bulletin.edit"));
        addClassName("lt-bulletin-editor");
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("lt-second");
        add(
                outdated(),
                title,
                body,
                meanwhile,
                refusals,
                actions(),
                new FormerWordings(() -> bulletins.formerWordings(actor, bulletin.id()), clock, this::takeBack));
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
                click -> ask("recount", version -> bulletins.recount(actor, bulletin.id(), version)));
        Button issue = new Button(
                getTranslation("reports.bulletin.issue"),
                click -> ask("issue", version -> bulletins.issue(actor, bulletin.id(), version)));
        Div actions = new Div(save, issue, recount, kept);
        actions.addClassName("lt-bulletin-actions");
        return actions;
    }

    /** What this person was writing last time stands there again; if somebody saved since, it says so. */
    private void fill() {
        title.setValue(bulletin.title());
        body.setValue(bulletin.body());
        drafts.find(actor, draft).ifPresent(this::bringBack);
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

    private void bringBack(Drafts.Saved typed) {
        title.setValue(typed.fields().getOrDefault("title", bulletin.title()));
        body.setValue(typed.fields().getOrDefault("body", bulletin.body()));
        from = Integer.parseInt(typed.fields().getOrDefault("version", "0"));
        kept.setText(getTranslation("reports.bulletin.broughtBack", when(typed.savedAt())));
        if (from != bulletin.version()) tell(bulletin, this::keepTyped);
    }

    private static void keep(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(KEEP_EVERY_MS);
    }

    private void keepTyped() {
        Map<String, String> fields =
                Map.of("title", title.getValue(), "body", body.getValue(), "version", String.valueOf(from));
        drafts.save(actor, draft, FORM, null, fields)
                .ifPresent(at -> kept.setText(getTranslation("reports.bulletin.kept", time(at))));
    }

    private void save() {
        Outcome<Bulletin> saved = saveTyped();
        refusals.show(saved.refusals());
        if (saved.isDone()) done.accept(bulletin);
    }

    /** Of two who write, the second is shown what the first saved, and nothing is lost. */
    private Outcome<Bulletin> saveTyped() {
        meanwhile.setVisible(false);
        Outcome<Bulletin> saved = bulletins.save(actor, bulletin.id(), from, title.getValue(), body.getValue());
        if (saved.isDone()) {
            drafts.discard(actor, draft);
            bulletin = saved.orThrow();
            from = bulletin.version();
        } else
            bulletins
                    .open(actor, bulletin.id())
                    .filter(now -> now.version() != from)
                    .ifPresent(now -> tell(now, this::save));
        return saved;
    }

    /** @param keepMine what follows when what was typed here shall stand in the place of theirs */
    private void tell(Bulletin theirs, Runnable keepMine) {
        meanwhile.tell(
                theirs,
                when(theirs.changedAt()),
                () -> {
                    bulletin = theirs;
                    from = theirs.version();
                    keepMine.run();
                },
                () -> {
                    drafts.discard(actor, draft);
                    done.accept(theirs);
                });
    }

    /** What was typed is saved before a step is taken: it is issued, or stays among the former wordings. */
    private Outcome<Bulletin> afterSaving(Function<Integer, Outcome<Bulletin>> step) {
        boolean typed =
                !title.getValue().equals(bulletin.title()) || !body.getValue().equals(bulletin.body());
        if (typed) {
            Outcome<Bulletin> saved = saveTyped();
            if (!saved.isDone()) return saved;
        }
        return step.apply(from);
    }

    /** @param take a step on a version */
    private void ask(String step, Function<Integer, Outcome<Bulletin>> take) {
        FormDialog dialog = new FormDialog(
                getTranslation("reports.bulletin." + step + ".title"),
                getTranslation("reports.bulletin." + step + ".do"),
                () -> {
                    Outcome<Bulletin> outcome = afterSaving(take);
                    if (outcome.isDone()) drafts.discard(actor, draft);
                    return outcome;
                },
                reload);
        dialog.addFields(new Paragraph(getTranslation("reports.bulletin." + step + ".help")));
        dialog.open();
    }

    /** Puts a former wording where it can be edited. */
    private void takeBack(Wording former) {
        Outcome<Bulletin> saved = afterSaving(version -> Outcome.done(bulletin));
        refusals.show(saved.refusals());
        if (!saved.isDone()) return;
        title.setValue(former.title());
        body.setValue(former.body());
        keepTyped();
    }

    private String when(Instant at) {
        return Days.moment(getLocale(), LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private String time(Instant at) {
        return Days.time(LocalTime.ofInstant(at, clock.getZone()));
    }
}
