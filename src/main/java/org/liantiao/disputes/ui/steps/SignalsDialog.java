package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.ui.Words;

/** 记风险信号: the checklist; what was noted before is not asked again. */
final class SignalsDialog extends StepDialog {
    private final CheckboxGroup<Signal> signals = ask("signals", new CheckboxGroup<>(say("disputes.do.signals")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.NOTE_RISK.note")));

    SignalsDialog(OnCase on) {
        super(on, CaseAction.NOTE_RISK);
        explain(say("disputes.do.NOTE_RISK.lead"));
        signals.addClassName("lt-checklist");
        signals.setItems(
                on.services().checklist().offered().stream().filter(this::isNew).toList());
        signals.setItemLabelGenerator(
                signal -> say("disputes.do.NOTE_RISK.signal", Words.of(signal), Words.of(this, signal.risk())));
    }

    private boolean isNew(Signal signal) {
        return on.file().signals().stream()
                .noneMatch(known -> known.signal().code().equals(signal.code()));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        Set<String> ticked = signals.getValue().stream().map(Signal::code).collect(Collectors.toSet());
        return on.services().risks().note(on.actor(), request, on.id(), ticked, note.getValue());
    }
}
