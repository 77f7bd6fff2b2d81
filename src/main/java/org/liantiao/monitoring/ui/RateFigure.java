package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.util.List;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;

/** A rate, and one click behind it how it is made: formula, numerator, denominator, period and what is left out. */
final class RateFigure extends Div {
    private static final List<Figure> BESIDE = List.of(Figure.DECLINED, Figure.REFUSED, Figure.WITHDRAWN);

    private final RatePage page;
    private final Counts counts;
    private final ResolutionRate rate;

    RateFigure(RatePage page, Counts counts, ResolutionRate rate) {
        this.page = page;
        this.counts = counts;
        this.rate = rate;
        addClassName("lt-rate-figure");
        NativeButton button = button();
        Popover formula = new Popover(formula());
        formula.addClassName("lt-formula");
        formula.setAriaLabel(getTranslation(rate.textKey()));
        formula.setPosition(PopoverPosition.BOTTOM_START);
        formula.setTarget(button);
        add(button, formula);
    }

    private NativeButton button() {
        Share share = rate.of(page.total());
        NativeButton button = new NativeButton();
        button.addClassName("lt-rate-value");
        button.add(new Span(counts.percent(share, 2)));
        if (share.whole() > 0) {
            Span sign = new Span("%");
            sign.addClassName("lt-rate-sign");
            button.add(sign);
        }
        button.setTitle(getTranslation("monitoring.rate.how"));
        return button;
    }

    private Component formula() {
        DescriptionList list = new DescriptionList();
        line(list, "monitoring.formula.numerator", sum(List.of(rate.numerator()), rate.numerator()));
        line(list, "monitoring.formula.denominator", sum(rate.parts(), rate.denominator()));
        line(list, "monitoring.formula.period", new Span(period()));
        line(list, "monitoring.formula.without", without());
        Div content = new Div(
                new H3(getTranslation(rate.textKey())),
                new Paragraph(getTranslation(rate.textKey() + ".formula")),
                list,
                new Paragraph(getTranslation(rate.textKey() + ".why")));
        content.addClassName("lt-formula-text");
        return content;
    }

    /** 化解 1,309 + 调解不成 11 + 逾期没结 2 = 1,322 */
    private Component sum(List<Figure> parts, Figure whole) {
        Div sum = new Div();
        for (Figure part : parts) {
            if (part != parts.getFirst()) sum.add(" + ");
            sum.add(new Span(getTranslation(part.textKey()) + " "), counts.of(part));
        }
        if (parts.size() > 1) sum.add(new Span(" = "), counts.of(whole));
        return sum;
    }

    private String period() {
        String seen = Days.day(getLocale(), readOn());
        return getTranslation("monitoring.formula.days", new PeriodNames(this, getLocale()).days(page.period()), seen);
    }

    /** Cohorts and lasting settlements are read on the day one looks; open cases on the period's last. */
    private LocalDate readOn() {
        boolean later = rate == ResolutionRate.COHORT || rate == ResolutionRate.LASTING;
        return later ? page.asOf() : page.period().asOf(page.asOf());
    }

    private Component without() {
        if (rate == ResolutionRate.COHORT) return new Span(getTranslation(rate.textKey() + ".without"));
        Div without = new Div();
        for (Figure figure : BESIDE) {
            if (figure != BESIDE.getFirst()) without.add(getTranslation("monitoring.comma"));
            without.add(new Span(getTranslation(figure.textKey()) + " "), counts.of(figure));
        }
        return without;
    }

    private void line(DescriptionList list, String labelKey, Component value) {
        list.add(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
    }
}
