package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** 上报与审核: each time the case went up, why, what was decided, and the report that went along. */
public final class EscalationsCard extends Fold {
    private final OnPage page;

    public EscalationsCard(OnPage page) {
        super(
                UI.getCurrent().getTranslation("disputes.case.escalations"),
                UI.getCurrent()
                        .getTranslation(
                                "disputes.case.escalations.count",
                                String.valueOf(page.file().escalations().size())));
        this.page = page;
        page.file().escalations().reversed().forEach(escalation -> add(block(escalation)));
    }

    private Div block(CaseFile.EscalationLine escalation) {
        Span way = new Span(getTranslation("disputes.case.escalation", escalation.fromName(), escalation.toName()));
        way.addClassName("lt-strong");
        Div block = new Div(way, second(when(escalation.raisedAt(), escalation.raisedBy())));
        block.addClassName("lt-escalation");
        block.add(new Paragraph(getTranslation(
                "disputes.case.clock.reason", Words.of(this, escalation.ground()), escalation.reason())));
        block.add(ruling(escalation));
        NativeDetails report = new NativeDetails(getTranslation("disputes.case.escalation.report"));
        Div text = new Div(escalation.report());
        text.addClassName("lt-report");
        report.setContent(text);
        block.add(report);
        return block;
    }

    private Div ruling(CaseFile.EscalationLine escalation) {
        Div ruling = new Div();
        ruling.addClassName("lt-ruling");
        if (escalation.open())
            ruling.add(Badge.warn(
                    "clock",
                    getTranslation("disputes.case.escalation.open", Days.moment(getLocale(), escalation.dueAt()))));
        else if (escalation.ruling() == null)
            ruling.add(Badge.quiet("undo", getTranslation("disputes.case.escalation.lapsed")));
        else {
            ruling.add(Badge.accent("scales", Words.of(this, escalation.ruling())));
            if (escalation.ruledAt() != null && escalation.ruledBy() != null)
                ruling.add(second(when(escalation.ruledAt(), escalation.ruledBy())));
            if (!escalation.rulingText().isEmpty()) ruling.add(new Paragraph(escalation.rulingText()));
        }
        return ruling;
    }

    private String when(Instant at, String by) {
        LocalDateTime then = LocalDateTime.ofInstant(at, page.zone());
        return getTranslation(
                "disputes.case.escalation.by", page.day(then.toLocalDate()) + " " + Days.time(then.toLocalTime()), by);
    }

    private static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("lt-second");
        return second;
    }
}
