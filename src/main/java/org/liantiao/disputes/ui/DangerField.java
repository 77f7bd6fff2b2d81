package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Signal;

/** 有人要动手、寻短见……: one button that opens the checklist of risk signals. Its value is what was ticked. */
final class DangerField extends CustomField<Set<Signal>> {
    final TextArea note = new TextArea();
    private final CheckboxGroup<Signal> signals = new CheckboxGroup<>();
    private final Button open = new Button();
    private final Span second = new Span();
    private final List<Signal> offered;

    /** @param offered what can be ticked */
    DangerField(List<Signal> offered) {
        super(Set.of());
        this.offered = offered;
        signals.setItems(offered);
        signals.setItemLabelGenerator(Words::of);
        signals.setAriaLabel(getTranslation("disputes.log.danger"));
        signals.addClassName("lt-signals");
        note.setLabel(getTranslation("disputes.log.danger.note"));
        note.setWidthFull();
        NumberHint.watch(note);
        second.addClassName("lt-second");
        Span words = new Span(new Span(getTranslation("disputes.log.danger")), second);
        words.addClassName("lt-two-lines");
        Span line = new Span(Symbol.of("danger"), words, Symbol.of("chevron-right"));
        line.addClassName("lt-danger-line");
        open.getElement().appendChild(line.getElement());
        open.addClassName("lt-danger");
        open.addClickListener(click -> dialog().open());
        add(open);
        tell();
    }

    /** What was ticked, by its codes, in the order of the checklist. */
    Set<String> codes() {
        return ticked().map(Signal::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ticks what of these is still offered. */
    void tick(Set<String> codes) {
        setValue(offered.stream()
                .filter(signal -> codes.contains(signal.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Stream<Signal> ticked() {
        return offered.stream().filter(signals.getValue()::contains);
    }

    @Override
    protected Set<Signal> generateModelValue() {
        return ticked().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    protected void setPresentationValue(@Nullable Set<Signal> value) {
        signals.setValue(value == null ? Set.of() : value);
        tell();
    }

    private Dialog dialog() {
        Dialog dialog = new Dialog(getTranslation("disputes.log.danger"));
        dialog.addClassName("lt-dialog");
        dialog.add(new Paragraph(getTranslation("disputes.log.danger.law")), signals, note);
        Button done = new Button(getTranslation("disputes.log.danger.done"), click -> {
            updateValue();
            tell();
            dialog.close();
        });
        done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        dialog.getFooter().add(done);
        return dialog;
    }

    /** Says on the button what was ticked, so that nobody has to open it to know. */
    private void tell() {
        List<String> ticked = ticked().map(Words::of).toList();
        second.setText(
                ticked.isEmpty()
                        ? getTranslation("disputes.log.danger.help")
                        : String.join(getTranslation("disputes.log.comma"), ticked));
        open.setClassName("ticked", !ticked.isEmpty());
    }
}
