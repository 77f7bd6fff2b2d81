package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;
import org.liantiao.disputes.ui.Words;

/** A choice of a few, each as large as a button, with a line that says what it means. */
final class Choices<T extends Enum<T>> extends RadioButtonGroup<T> {
    /** @param meaning the line under the word; none when it is empty */
    Choices(String label, List<T> items, Function<T, String> meaning) {
        super(label);
        addClassName("lt-choices");
        setItems(items);
        setItemLabelGenerator(item -> Words.of(this, item));
        setRenderer(new ComponentRenderer<>(item -> choice(item, meaning.apply(item))));
    }

    private Span choice(T item, String meaning) {
        Span word = new Span(Words.of(this, item));
        word.addClassName("lt-choice-word");
        Span choice = new Span(word);
        choice.addClassName("lt-two-lines");
        if (meaning.isEmpty()) return choice;
        Span line = new Span(meaning);
        line.addClassName("lt-second");
        choice.add(line);
        return choice;
    }
}
