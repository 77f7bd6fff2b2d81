package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.ResolutionRate;

/** Rates side by side: the four that claim to say how much was resolved, since "99%" means four different things; or the others. */
final class RateBand extends Panel {
    private final RatePage page;
    private final Counts counts;

    private RateBand(RatePage page, Counts counts, List<ResolutionRate> rates) {
        this.page = page;
        this.counts = counts;
        addClassName("lt-rate-band");
        rates.forEach(rate -> add(cell(rate)));
    }

    /** How much was resolved, four times. */
    static RateBand resolved(RatePage page, Counts counts) {
        return new RateBand(page, counts, ResolutionRate.RESOLVED);
    }

    /** How it was resolved, in smaller letters. */
    static RateBand others(RatePage page, Counts counts) {
        List<ResolutionRate> others = Arrays.stream(ResolutionRate.values())
                .filter(rate -> !ResolutionRate.RESOLVED.contains(rate))
                .toList();
        RateBand band = new RateBand(page, counts, others);
        band.addClassName("quiet");
        return band;
    }

    private Component cell(ResolutionRate rate) {
        Div title = new Div(new H2(getTranslation(rate.textKey())));
        title.addClassName("lt-rate-name");
        if (rate == page.target().rate()) title.add(Badge.accent("check", getTranslation("monitoring.rate.target")));
        if (rate == ResolutionRate.LASTING && page.lastingIsProvisional()) title.add(provisional());
        Div value = new Div(
                new RateFigure(page, counts, rate),
                counts.fraction(rate.numerator(), rate.denominator(), page.total(), page.place()));
        value.addClassName("lt-rate-line");
        Div cell = new Div(title, value, note(rate));
        cell.addClassName("lt-rate-cell");
        cell.setClassName("target", rate == page.target().rate());
        return cell;
    }

    private Component provisional() {
        Badge badge = Badge.quiet("clock", getTranslation("monitoring.rate.provisional"));
        badge.setTitle(getTranslation(
                "monitoring.rate.provisional.until",
                Days.full(getLocale(), page.period().to().plusDays(ResolutionRate.PROVISIONAL_DAYS))));
        return badge;
    }

    private Component note(ResolutionRate rate) {
        Div note = new Div(new Span(getTranslation(rate.textKey() + ".short")));
        note.addClassName("lt-third");
        Figure[] named = switch (rate) {
            case COHORT -> new Figure[] {Figure.COHORT_OPEN};
            case LASTING -> new Figure[] {Figure.NOT_PERFORMED, Figure.REOPENED_SINCE, Figure.REPEATED_SINCE};
            default -> new Figure[] {};
        };
        for (Figure figure : named) {
            if (figure != named[0]) note.add(getTranslation("monitoring.comma"));
            note.add(new Span(getTranslation("monitoring.note." + figure) + " "), counts.of(figure));
        }
        return note;
    }
}
