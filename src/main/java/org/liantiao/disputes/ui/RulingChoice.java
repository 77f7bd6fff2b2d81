package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.RulingKind;

/** The four rulings as cards, each with what it means and when it would be due. One that cannot be given says why. */
final class RulingChoice extends RadioButtonGroup<RulingKind> {
    private final RulingSentences sentences;

    RulingChoice(RulingSentences sentences) {
        this.sentences = sentences;
        addClassName("lt-choices");
        setAriaLabel(getTranslation("disputes.rulings.form"));
        setItems(RulingKind.values());
        setItemEnabledProvider(sentences::canBeGiven);
        setRenderer(new ComponentRenderer<>(this::card));
    }

    private Span card(RulingKind kind) {
        Span name = new Span(Words.of(this, kind));
        name.addClassName("lt-choice-name");
        Span meaning = new Span(sentences.meaning(kind));
        meaning.addClassName("lt-second");
        Span card = new Span(Symbol.of(symbol(kind)), name, meaning);
        card.addClassName("lt-choice");
        return card;
    }

    private static String symbol(RulingKind kind) {
        return switch (kind) {
            case TAKE_OVER -> "arrow-up";
            case JOINT -> "people";
            case GUIDE -> "bulb";
            case RETURN -> "undo";
        };
    }
}
