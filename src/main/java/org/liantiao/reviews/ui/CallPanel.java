package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.Function;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.reviews.Call;
import org.liantiao.reviews.SheetPage;

/** 电话回访: whether the party was reached, and what they said. Each change is kept at once. */
final class CallPanel extends Panel {
    private final Function<Call, Outcome<UUID>> keep;
    private final RadioButtonGroup<Boolean> reached = new RadioButtonGroup<>();
    private final RadioButtonGroup<Call.Said> settled = said("settled");
    private final RadioButtonGroup<Call.Said> satisfied = said("satisfied");
    private final RadioButtonGroup<Call.Said> performed = said("performed");
    private final TextArea words = new TextArea();
    private final Refusals refusals = new Refusals();

    CallPanel(SheetPage page, Function<Call, Outcome<UUID>> keep) {
        super(UI.getCurrent().getTranslation("reviews.call"));
        this.keep = keep;
        addClassName("lt-call");
        Call call = page.call();
        reached.setLabel(getTranslation("reviews.call.reached"));
        reached.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        reached.setItems(true, false);
        reached.setItemLabelGenerator(yes -> getTranslation("reviews.call.reached." + yes));
        reached.setValue(call.reached());
        settled.setValue(call.settled());
        satisfied.setValue(call.satisfied());
        performed.setValue(call.performed());
        words.setLabel(getTranslation("reviews.call.words"));
        NumberHint.watch(words);
        words.setValue(call.words());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(MarkRow.PAUSE);
        refusals.beside("words", words);
        asked();
        if (page.writes()) add(whereTheNumberIs(page));
        add(reached, settled, satisfied, performed, words, refusals);
        boolean fixed = !page.writes();
        reached.setReadOnly(fixed);
        settled.setReadOnly(fixed);
        satisfied.setReadOnly(fixed);
        performed.setReadOnly(fixed);
        words.setReadOnly(fixed);
        reached.addValueChangeListener(changed -> {
            asked();
            keep();
        });
        settled.addValueChangeListener(changed -> keep());
        satisfied.addValueChangeListener(changed -> keep());
        performed.addValueChangeListener(changed -> keep());
        words.addValueChangeListener(changed -> keep());
    }

    /** Numbers are masked: whoever calls looks them up on the page of the case, for a reason. */
    private Component whereTheNumberIs(SheetPage page) {
        Paragraph where = new Paragraph(
                new Span(getTranslation("reviews.call.number")),
                new Anchor("case/" + page.file().head().id(), getTranslation("reviews.sheet.toCase")));
        where.addClassNames("lt-second", "lt-call-number");
        return where;
    }

    private static RadioButtonGroup<Call.Said> said(String question) {
        RadioButtonGroup<Call.Said> group = new RadioButtonGroup<>();
        UI ui = UI.getCurrent();
        group.setLabel(ui.getTranslation("reviews.call." + question));
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(Call.Said.values());
        group.setItemLabelGenerator(said -> ui.getTranslation("reviews.said.answer." + said));
        return group;
    }

    /** Who was not reached was asked nothing. */
    private void asked() {
        boolean spoke = Boolean.TRUE.equals(reached.getValue());
        settled.setVisible(spoke);
        satisfied.setVisible(spoke);
        performed.setVisible(spoke);
    }

    private void keep() {
        if (reached.getValue() == null) return;
        refusals.mark(keep.apply(new Call(
                        reached.getValue(),
                        settled.getValue(),
                        satisfied.getValue(),
                        performed.getValue(),
                        words.getValue()))
                .refusals());
    }
}
