package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.liantiao.disputes.CaseFile;

/** The report that an escalation sent up, as the tier above reads it. */
final class ReportPreview extends Dialog {
    ReportPreview(CaseFile.EscalationLine escalation) {
        setHeaderTitle(getTranslation("disputes.do.ESCALATE.report", escalation.toName()));
        addClassName("lt-dialog");
        Div report = new Div(escalation.report());
        report.addClassName("lt-report");
        add(report);
        Button read = new Button(getTranslation("disputes.do.read"), click -> close());
        read.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(read);
    }
}
