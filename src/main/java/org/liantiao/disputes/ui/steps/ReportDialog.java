package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.ui.Words;

/** 记下已报告: to whom a red signal was reported, and when. */
final class ReportDialog extends StepDialog {
    private final Signal signal;
    private final TextField to = ask("to", new TextField(say("disputes.do.REPORT.to")));
    private final DayField day = ask("on", new DayField(say("disputes.do.REPORT.on")));
    private final TextArea note = ask("note", new TextArea(say("disputes.do.REPORT.note")));

    ReportDialog(OnCase on, CaseFile.SignalLine line) {
        super(on, CaseAction.REPORT);
        this.signal = line.signal();
        setHeaderTitle(say("disputes.do.REPORT.title", Words.of(signal)));
        explain(Words.of(this, signal.duty()));
        to.setHelperText(say("disputes.do.REPORT.to.help"));
        day.setValue(on.today());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .risks()
                .report(on.actor(), request, on.id(), signal.code(), to.getValue(), day.getValue(), note.getValue());
    }
}
