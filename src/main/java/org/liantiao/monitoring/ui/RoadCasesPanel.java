package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.RoadCase;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.RoadPage;

/** The open cases that endanger the target, the most urgent first; each says why it stands there, and opens. */
final class RoadCasesPanel extends Panel {
    private static final int SOON = 3;

    private final RoadPage page;
    private final Counts counts;
    private final Vocabulary vocabulary;

    RoadCasesPanel(RoadPage page, Counts counts, Vocabulary vocabulary) {
        super("");
        this.page = page;
        this.counts = counts;
        this.vocabulary = vocabulary;
        setTitle(getTranslation("monitoring.road.cases"));
        addClassName("lt-road-cases");
        addToTitle(new RateWords(this, ResolutionRate.DUE_BASIS).beside());
        if (page.endangering() == 0) {
            add(third("monitoring.road.cases.none"));
            return;
        }
        add(sum());
        if (!page.rates().opensLists()) {
            add(third("monitoring.road.cases.auditor"));
            return;
        }
        add(third("monitoring.road.cases.order"));
        if (page.rates().rate() != ResolutionRate.DUE_BASIS)
            add(third("monitoring.road.cases.instead." + page.rates().rate()));
        OrderedList list = new OrderedList();
        list.addClassName("lt-road-list");
        page.cases().forEach(one -> list.add(new ListItem(link(one))));
        add(list);
        if (page.cases().size() < page.endangering())
            add(third("monitoring.road.cases.more", page.cases().size()));
    }

    /** 逾期没结 12 件，期末前到期 30 件 */
    private Component sum() {
        Div sum = new Div(
                new Span(getTranslation(Figure.OVERDUE.textKey()) + " "),
                counts.of(Figure.OVERDUE),
                new Span(getTranslation("monitoring.comma") + getTranslation(Figure.FALLING_DUE.textKey()) + " "),
                counts.of(Figure.FALLING_DUE, page.ahead(), page.rates().place()));
        sum.addClassName("lt-strong");
        return sum;
    }

    private Component link(RoadCase one) {
        Div who = new Div(
                new Span(
                        one.opens()
                                ? getTranslation("monitoring.road.parties", one.applicant(), one.respondent())
                                : getTranslation("monitoring.road.sealed")),
                second(vocabulary.name(WordList.TYPE, one.typeCode(), getLocale()) + " · " + one.placeName() + " · "
                        + one.code()));
        who.addClassName("who");
        if (!one.opens()) {
            Div closed = new Div(signs(one), who);
            closed.addClassName("lt-road-case");
            return closed;
        }
        Anchor link = new Anchor("case/" + one.id());
        link.addClassName("lt-road-case");
        link.add(signs(one), who, Symbol.of("chevron-right"));
        return link;
    }

    private Component signs(RoadCase one) {
        List<Component> signs = new ArrayList<>();
        signs.add(time(one));
        signs.add(new Span(getTranslation("monitoring.road.at." + one.tier())));
        signs.add(RiskBadge.of(one.risk().level(), getTranslation("monitoring.road.risk." + one.risk())));
        if (one.returns() > 0) signs.add(new Span(getTranslation("monitoring.road.returned", one.returns())));
        Div line = new Div();
        line.addClassName("why");
        for (Component sign : signs) {
            if (sign != signs.getFirst()) line.add(new Span(" · "));
            line.add(sign);
        }
        return line;
    }

    private Component time(RoadCase one) {
        LocalDate today = page.rates().asOf();
        long left = one.daysLeft(today);
        if (left < 0) return Badge.bad("alert", getTranslation("monitoring.road.overdue", -left));
        if (left == 0) return Badge.warn("clock", getTranslation("monitoring.road.today"));
        String text = getTranslation("monitoring.road.left", left);
        Badge badge = left <= SOON ? Badge.warn("calendar", text) : Badge.quiet("calendar", text);
        badge.setTitle(Days.full(getLocale(), one.deadline()));
        return badge;
    }

    private Component third(String key, Object... values) {
        Paragraph third = new Paragraph(getTranslation(key, values));
        third.addClassName("lt-third");
        return third;
    }

    private static Component second(String text) {
        Span second = new Span(text);
        second.addClassName("lt-third");
        return second;
    }
}
