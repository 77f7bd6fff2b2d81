package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseFile.EscalationLine;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.RulingDesk;
import org.liantiao.disputes.RulingDesk.Handler;
import org.liantiao.disputes.RulingDesk.Outlook;
import org.liantiao.disputes.RulingKind;

/** 审核意见: one of four rulings, what it needs, what the tier below will read, and the button that says which it is. */
final class RulingForm extends Div {
    private static final int LONGEST = 1000;

    private final Actor actor;
    private final CaseFile file;
    private final UUID caseId;
    private final EscalationLine escalation;
    private final RulingDesk desk;
    private final Escalations escalations;
    private final RulingDraft draft;
    private final RulingSentences sentences;
    private final RulingChoice kinds;
    private final Paragraph note = new Paragraph();
    private final Select<Handler> handler = new Select<>();
    private final TextArea text = new TextArea();
    private final Div seatsPlace = new Div();
    private final Refusals refusals = new Refusals();
    private final Meanwhile meanwhile;
    private final Span effect = new Span();
    private final Button confirm = new Button();
    private @Nullable SeatsField seats;
    private Consumer<RulingKind> ruled = kind -> {};
    private Supplier<Optional<CaseFile>> refused = Optional::empty;

    RulingForm(
            Actor actor,
            CaseFile file,
            EscalationLine escalation,
            RulingDesk desk,
            Escalations escalations,
            RulingDraft draft,
            Clock clock) {
        this.actor = actor;
        this.file = file;
        this.caseId = file.head().id();
        this.escalation = escalation;
        this.desk = desk;
        this.escalations = escalations;
        this.draft = draft;
        this.meanwhile = new Meanwhile(clock);
        Map<RulingKind, Outlook> outlooks = desk.outlook(actor, caseId);
        sentences = new RulingSentences(this, actor, escalation, outlooks);
        kinds = new RulingChoice(sentences);
        addClassName("lt-ruling-form");
        layOut();
        restore();
        follow();
    }

    /** Told how it was ruled. */
    void onRuled(Consumer<RulingKind> listener) {
        ruled = listener;
    }

    /** Told that it could not be; answers with the case as it is by now. */
    void onRefused(Supplier<Optional<CaseFile>> listener) {
        refused = listener;
    }

    private void layOut() {
        note.addClassName("lt-second");
        handler.setLabel(getTranslation("disputes.rulings.handler"));
        handler.setPlaceholder(getTranslation("disputes.rulings.handler.open"));
        handler.setItemLabelGenerator(one -> one == null ? "" : one.name());
        List<Handler> handlers = desk.handlers(actor);
        handler.setItems(handlers);
        handlers.stream()
                .filter(one -> one.id().equals(actor.personId()))
                .findFirst()
                .ifPresent(handler::setValue);
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        NumberHint.watch(text);
        Div fields = new Div(handler, text);
        fields.addClassName("lt-ruling-fields");
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> rule());
        effect.addClassName("lt-spring");
        Div end = new Div(effect, confirm);
        end.addClassName("lt-ruling-end");
        add(new H3(getTranslation("disputes.rulings.form")), kinds, note, fields, seatsPlace, refusals, meanwhile, end);
        refusals.beside("kind", kinds).beside("handler", handler).beside("text", text);
    }

    /** What was typed here before and not sent. */
    private void restore() {
        text.setValue(draft.text());
        draft.kind().ifPresent(kinds::setValue);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(2000);
        text.addValueChangeListener(change -> keep(change.isFromClient()));
        kinds.addValueChangeListener(change -> {
            follow();
            keep(change.isFromClient());
        });
        handler.addValueChangeListener(change -> follow());
    }

    private void keep(boolean typed) {
        if (typed) draft.save(kinds.getValue(), text.getValue());
    }

    /** Shows what the chosen ruling needs, and what it will say. */
    private void follow() {
        RulingKind kind = kinds.getValue();
        boolean movesUp = kind != null && kind.movesUp();
        handler.setVisible(movesUp);
        text.setVisible(kind != null);
        text.setLabel(sentences.label(kind));
        text.setRequiredIndicatorVisible(kind != null && !movesUp);
        seatsPlace.setVisible(kind == RulingKind.JOINT);
        if (kind == RulingKind.JOINT && seats == null) openSeats();
        note.setText(sentences.note(kind));
        note.setVisible(!note.getText().isEmpty());
        effect.setText(sentences.effect(kind, handler.getValue()));
        confirm.setText(sentences.button(kind));
        confirm.setEnabled(kind != null);
        refusals.clear();
    }

    private void openSeats() {
        SeatsField field = new SeatsField(
                desk.jointPresets(actor, caseId),
                desk.everybody(actor, caseId),
                preset -> desk.seats(actor, caseId, preset));
        refusals.beside("seats", field);
        seatsPlace.add(field);
        seats = field;
    }

    private void rule() {
        confirm.setEnabled(true);
        RulingKind kind = kinds.getValue();
        Handler chosen = handler.getValue();
        Outcome<UUID> outcome = escalations.rule(
                actor,
                draft.id(),
                caseId,
                escalation.id(),
                new Escalations.RulingForm(
                        kind,
                        text.getValue(),
                        chosen == null ? null : chosen.id(),
                        seats == null ? List.of() : seats.getValue()));
        refusals.show(outcome.refusals());
        if (outcome.isDone() && kind != null) {
            draft.discard();
            ruled.accept(kind);
        } else {
            draft.save(kind, text.getValue());
            refused.get().ifPresent(now -> meanwhile.show(file, now));
        }
    }
}
