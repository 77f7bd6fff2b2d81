package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.ui.Words;

/** 记风险信号: the checklist; what was noted before is not asked again. */
final class SignalsDialog extends StepDialog {
    private final CheckboxGroup<Signal> signals = ask("signals", new CheckboxGroup<>(say("disputes.do.signals")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.NOTE_RISK.note")));
    private final TextField to = ask("to", new TextField(say("disputes.do.NOTE_RISK.to")));
    private final DayField day = ask("on", new DayField(say("disputes.do.REPORT.on")));

    SignalsDialog(OnCase on) {
        super(on, CaseAction.NOTE_RISK);
        explain(say("disputes.do.NOTE_RISK.lead"));
        signals.addClassName("lt-checklist");
        signals.setItems(
                on.services().checklist().offered().stream().filter(this::isNew).toList());
        signals.setItemLabelGenerator(
                signal -> say("disputes.do.NOTE_RISK.signal", Words.of(signal), Words.of(this, signal.risk())));
        to.setHelperText(say("disputes.do.REPORT.to.help"));
        day.setValue(on.today());
        signals.addValueChangeListener(change -> askForReport());
        askForReport();
    }

    /** Who reported it at once says so here: a case that is sealed by this may not open for them again. */
    private void askForReport() {
        boolean must = mustBeReported();
        to.setVisible(must);
        day.setVisible(must);
    }

    private boolean mustBeReported() {
        return signals.getValue().stream().anyMatch(Signal::mustBeReported);
    }

    private boolean isNew(Signal signal) {
        return on.file().signals().stream()
                .noneMatch(known -> known.signal().code().equals(signal.code()));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        Set<String> ticked = signals.getValue().stream().map(Signal::code).collect(Collectors.toSet());
        Risks risks = on.services().risks();
        return mustBeReported() && !to.isEmpty()
                ? risks.noteReported(
                        on.actor(), request, on.id(), ticked, note.getValue(), to.getValue(), day.getValue())
                : risks.note(on.actor(), request, on.id(), ticked, note.getValue());
    }
}
