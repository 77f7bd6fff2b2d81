package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** 报告义务: the red signals that must be reported at once, each with the law that says so, until they are. */
public final class DutyCard extends Panel {
    public DutyCard(OnPage page) {
        addClassName("lt-duty");
        page.file().signals().stream()
                .filter(CaseFile.SignalLine::outstanding)
                .forEach(signal -> add(line(page, signal)));
    }

    private Div line(OnPage page, CaseFile.SignalLine line) {
        Span what = new Span(getTranslation(
                "disputes.case.clock.reason", getTranslation("disputes.case.duty"), Words.of(line.signal())));
        what.addClassName("lt-strong");
        Span law = new Span(Words.of(this, line.signal().duty()));
        Span words = new Span(what, law);
        words.addClassName("lt-two-lines");
        Div duty = new Div(Symbol.of("danger"), words);
        duty.addClassName("lt-duty-line");
        if (page.can(CaseAction.REPORT)) {
            Button report = new Button(
                    Words.of(this, CaseAction.REPORT), click -> page.steps().report(line));
            duty.add(report);
        }
        return duty;
    }
}
