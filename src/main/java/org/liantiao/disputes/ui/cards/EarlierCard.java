package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.EarlierRound;
import org.liantiao.disputes.ui.Words;

/** 以前的协议: what settled the rounds before this one and what was done of it, each folded; nothing of it changes any more. */
public final class EarlierCard extends Panel {
    private final OnPage page;

    public EarlierCard(OnPage page) {
        super(UI.getCurrent().getTranslation("disputes.case.earlier"));
        this.page = page;
        page.file().earlier().forEach(each -> add(fold(each)));
    }

    private NativeDetails fold(EarlierRound earlier) {
        CaseFile.AgreementLine agreement = earlier.agreement();
        Span which = new Span(getTranslation("disputes.case.round", String.valueOf(earlier.round())));
        which.addClassName("lt-strong");
        Span when = new Span(getTranslation(
                "disputes.case.earlier.reached", page.day(agreement.reachedOn()), Words.of(this, agreement.form())));
        when.addClassName("lt-second");
        Badge done = agreement.performedOn() == null
                ? Badge.quiet("history", getTranslation("disputes.case.earlier.open"))
                : Badge.ok("check", getTranslation("disputes.case.agreement.performed"));
        Div row = new Div(which, when, done);
        row.addClassName("lt-round-row");
        NativeDetails fold = new NativeDetails(row, inside(earlier));
        fold.addClassName("lt-round");
        return fold;
    }

    private Div inside(EarlierRound earlier) {
        Div inside = new Div();
        earlier.next(page.file()).ifPresent(step -> inside.add(after(step)));
        inside.add(new AgreementTerms(page.inRound(earlier.round()), earlier.agreement()));
        return inside;
    }

    /** Why it did not end there. */
    private Paragraph after(CaseFile.StepLine step) {
        String what = Words.of(this, step, page.day(step.day()), page.file().signals());
        Paragraph after = new Paragraph(getTranslation(
                step.note().isBlank() ? "disputes.case.earlier.after" : "disputes.case.earlier.because",
                page.day(step.day()),
                what,
                step.note()));
        after.addClassName("lt-second");
        return after;
    }
}
