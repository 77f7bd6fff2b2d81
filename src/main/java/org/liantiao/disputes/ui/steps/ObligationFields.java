package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.ObligationForm;

/** One thing that somebody has to do: who, to whom, what, how much and by when; and 分期, which makes several of it. */
final class ObligationFields extends Div {
    private static final int MOST_PARTS = 36;
    private static final int SAVE_EVERY_MS = 3000;

    final TextField amount = new TextField();
    private final Span title = new Span();
    private final Select<PartyLine> debtor = new Select<>();
    private final Select<PartyLine> creditor = new Select<>();
    private final TextField what = new TextField();
    private final DayField performBy = new DayField("");
    private final IntegerField parts = new IntegerField();
    private final Button split = new Button();
    private final Div splitting = new Div(parts, split);

    /** What the list of items does with one. */
    interface Within {
        void leave(ObligationFields row);

        void split(ObligationFields row, int parts);

        /** Something of an item was changed by hand. */
        void typed();
    }

    ObligationFields(List<PartyLine> parties, ObligationForm form, Within list) {
        addClassName("lt-obligation-fields");
        getElement().setAttribute("role", "group");
        choice(debtor, "debtor", parties);
        choice(creditor, "creditor", parties);
        creditor.setEmptySelectionAllowed(true);
        creditor.setEmptySelectionCaption(say("nobody"));
        what.setLabel(say("what"));
        what.setPlaceholder(say("what.help"));
        NumberHint.watch(what);
        amount.setLabel(say("amount"));
        performBy.setLabel(say("performBy"));
        show(form, parties);
        for (TextField text : List.of(what, amount)) {
            text.setValueChangeMode(ValueChangeMode.TIMEOUT);
            text.setValueChangeTimeout(SAVE_EVERY_MS);
        }
        Stream.<HasValue<?, ?>>of(debtor, creditor, what, amount, performBy)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) list.typed();
                }));
        splitting(list);
        add(head(list), debtor, creditor, what, amount, performBy, splitting);
    }

    private void choice(Select<PartyLine> field, String key, List<PartyLine> parties) {
        field.setLabel(say(key));
        field.setItems(parties);
        field.setItemLabelGenerator(party -> party == null ? say("nobody") : party.name());
    }

    private void show(ObligationForm form, List<PartyLine> parties) {
        debtor.setValue(party(parties, form.debtor()));
        creditor.setValue(party(parties, form.creditor()));
        what.setValue(form.what());
        amount.setValue(form.amount());
        performBy.setValue(form.performBy());
    }

    private static @Nullable PartyLine party(List<PartyLine> parties, @Nullable UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Div head(Within list) {
        Button divide = new Button(say("split"), click -> openSplitting());
        divide.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Button away = new Button(Symbol.of("cross"), click -> list.leave(this));
        away.setAriaLabel(say("away"));
        away.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        title.addClassName("lt-strong");
        Div head = new Div(title, divide, away);
        head.addClassName("lt-obligation-head");
        return head;
    }

    private void splitting(Within list) {
        splitting.addClassName("lt-obligation-split");
        splitting.setVisible(false);
        parts.setLabel(say("parts"));
        parts.setHelperText(say("parts.help"));
        parts.setMin(2);
        parts.setMax(MOST_PARTS);
        parts.setStepButtonsVisible(true);
        parts.setValue(3);
        split.setText(say("parts.do"));
        split.addClickListener(click -> {
            if (parts.getValue() != null && !parts.isInvalid()) list.split(this, parts.getValue());
        });
    }

    private void openSplitting() {
        splitting.setVisible(!splitting.isVisible());
        if (splitting.isVisible()) parts.focus();
    }

    /** Its place among the others: what it is called, and where refusals of it stand. */
    void number(int serial) {
        title.setText(say("item", String.valueOf(serial)));
        getElement().setAttribute("aria-label", title.getText());
    }

    /** @param index in the form, which its refusals carry */
    void take(StepDialog dialog, int index) {
        String field = "obligations[" + index + "].";
        dialog.beside(field + "debtor", debtor);
        dialog.beside(field + "creditor", creditor);
        dialog.beside(field + "what", what);
        dialog.beside(field + "amount", amount);
        dialog.beside(field + "performBy", performBy);
    }

    ObligationForm form() {
        return new ObligationForm(
                id(debtor.getValue()),
                id(creditor.getValue()),
                what.getValue(),
                amount.getValue(),
                performBy.getValue());
    }

    void focus() {
        what.focus();
    }

    private static @Nullable UUID id(@Nullable PartyLine party) {
        return party == null ? null : party.id();
    }

    private String say(String key, Object... params) {
        return getTranslation("disputes.do.obligation." + key, params);
    }
}
