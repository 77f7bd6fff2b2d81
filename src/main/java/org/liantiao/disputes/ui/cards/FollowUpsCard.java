package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.disputes.ui.Words;

/** 回访: when the next one is planned and why, and what each of them found. */
public final class FollowUpsCard extends Panel {
    private final OnPage page;

    public FollowUpsCard(OnPage page) {
        super(UI.getCurrent().getTranslation("disputes.case.followUps"));
        this.page = page;
        CaseFile.FollowUps followUps = page.file().followUps();
        planned(followUps);
        UnorderedList made = new UnorderedList();
        made.addClassName("lt-follow-ups");
        followUps.made().reversed().forEach(each -> made.add(line(each)));
        if (made.getComponentCount() > 0) add(made);
    }

    private void planned(CaseFile.FollowUps followUps) {
        LocalDate day = followUps.plannedOn();
        if (day == null) {
            Paragraph none = new Paragraph(getTranslation("disputes.case.followUps.none"));
            none.addClassName("lt-second");
            if (followUps.made().isEmpty()) add(none);
            return;
        }
        Span when = new Span(getTranslation(
                day.isAfter(page.today()) ? "disputes.case.followUps.planned" : "disputes.case.followUps.due",
                page.day(day)));
        if (!day.isAfter(page.today())) when.addClassName("lt-warn");
        add(new Paragraph(when, new Span(" " + getTranslation("disputes.followUp.why." + followUps.why()))));
    }

    private ListItem line(CaseFile.FollowUpLine found) {
        Div badges = new Div(
                found.kept() == Kept.PERFORMED
                        ? Badge.ok("check", Words.of(this, found.kept()))
                        : Badge.warn("clock", Words.of(this, found.kept())),
                found.satisfaction() == Satisfaction.DISSATISFIED
                        ? Badge.warn("alert", Words.of(this, found.satisfaction()))
                        : Badge.ok("check", Words.of(this, found.satisfaction())));
        if (found.flaredUp()) badges.add(Badge.bad("alert", getTranslation("disputes.case.followUps.flaredUp")));
        LocalDate sued = found.suedOn();
        if (sued != null)
            badges.add(Badge.bad("scales", getTranslation("disputes.case.followUps.sued", page.day(sued))));

        String made = getTranslation("disputes.case.followUps.made", page.day(found.day()), found.by());
        Span who = new Span(
                page.head().round() == 1
                        ? made
                        : getTranslation("disputes.case.followUps.round", String.valueOf(found.round()), made));
        Span why = new Span(
                found.why() == null
                        ? getTranslation("disputes.case.followUps.unplanned")
                        : Words.of(this, found.why()));
        why.addClassName("lt-second");
        ListItem line = new ListItem(new Div(who, why), badges);
        if (!found.note().isEmpty()) line.add(new Paragraph(found.note()));
        return line;
    }
}
