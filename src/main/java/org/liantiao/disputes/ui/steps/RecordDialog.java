package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.SessionResult;

/** 记一次调解: the record of a sitting, planned or not (人民调解法 art. 27). When it came to an agreement, that comes next. */
final class RecordDialog extends StepDialog {
    private final CaseFile.@Nullable SessionLine planned;
    private final Choices<SessionResult> result = ask(
            "result",
            new Choices<>(
                    say("disputes.do.result"),
                    List.of(SessionResult.values()),
                    each -> say("disputes.do.result." + each)));
    private final TextArea record = ask("record", new TextArea(say("disputes.do.record")));
    private final DayField day = ask("day", new DayField(say("disputes.do.day")));
    private final TimeField time = ask("time", new TimeField(say("disputes.do.time")));
    private final TextField mediators = ask("mediators", new TextField(say("disputes.do.mediators")));
    private final TextField attendees = ask("attendees", new TextField(say("disputes.do.attendees")));
    private final Checkbox informed = ask("informed", new Checkbox(say("disputes.do.informed")));

    RecordDialog(OnCase on) {
        super(on, CaseAction.RECORD_SESSION);
        this.planned = on.file().sessions().stream()
                .filter(CaseFile.SessionLine::own)
                .findFirst()
                .orElse(null);
        record.setHelperText(say("disputes.do.record.help"));
        record.setMinRows(4);
        attendees.setHelperText(say("disputes.do.attendees.record"));
        NumberHint.watch(attendees);
        day.setValue(on.today());
        mediators.setValue(on.actor().name());
        if (planned != null) fill(planned);
        keep("record", record);
        keep("attendees", attendees);
    }

    /** A sitting that was planned brings its day and its people along. */
    private void fill(CaseFile.SessionLine session) {
        explain(say("disputes.do.RECORD_SESSION.planned", Days.weekday(getLocale(), session.heldOn())));
        if (!session.heldOn().isAfter(on.today())) day.setValue(session.heldOn());
        time.setValue(session.heldAt());
        mediators.setValue(session.mediators());
        attendees.setValue(session.attendees());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services()
                .mediation()
                .record(
                        on.actor(),
                        request,
                        on.id(),
                        new Mediation.SessionForm(
                                planned == null ? null : planned.id(),
                                day.getValue(),
                                time.getValue(),
                                mediators.getValue(),
                                attendees.getValue(),
                                result.getValue(),
                                record.getValue(),
                                informed.getValue()));
    }

    @Override
    void afterwards(StepDialogs next) {
        if (result.getValue() == SessionResult.AGREED && next.file().can(CaseAction.AGREE)) next.open(CaseAction.AGREE);
    }
}
