package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Target;

/** The rate the target counts, how far it is from the target in cases, and what stands beside it. */
final class RateHero extends Panel {
    private final RatePage page;
    private final Counts counts;
    private final ResolutionRate rate;
    private final Share share;
    private final String target;

    RateHero(RatePage page, Counts counts) {
        this.page = page;
        this.counts = counts;
        this.rate = page.target().rate();
        this.share = rate.of(page.total());
        this.target = page.target().percent().stripTrailingZeros().toPlainString();
        addClassName("lt-rate-hero");
        add(rate(), distance(), beside());
    }

    private Component rate() {
        Span label = new Span(getTranslation("monitoring.hero.label", getTranslation(rate.textKey())));
        label.addClassName("lt-second");
        Span cases = new Span(
                counts.fraction(rate.numerator(), rate.denominator(), page.total(), page.place()),
                new Span(" " + getTranslation("monitoring.cases")));
        Div line = new Div(new RateFigure(page, counts, rate), cases);
        line.addClassName("lt-rate-line");
        return new Div(label, line, interval());
    }

    private Component interval() {
        Span text = new Span(getTranslation(
                share.whole() == 0
                        ? "monitoring.hero.noCase"
                        : share.isSmall() ? "monitoring.hero.few" : "monitoring.hero.interval",
                target,
                counts.interval(share),
                share.part(),
                share.whole()));
        if (!page.target().judges(page.period())) text.add(getTranslation("monitoring.hero.reference"));
        text.addClassName("lt-third");
        return text;
    }

    private Component distance() {
        Target goal = page.target();
        Paragraph verdict = new Paragraph(sentence(goal));
        verdict.addClassName("lt-rate-verdict");
        Div distance = new Div(verdict);
        GapBoxes gaps = new GapBoxes(this, page, counts, share.isSmall() ? 0 : goal.room(share));
        if (gaps.canBeCounted()) distance.add(gaps.boxes());
        distance.add(gaps.legend());
        return distance;
    }

    private String sentence(Target goal) {
        RateWords words = new RateWords(this, rate);
        if (share.whole() == 0) return getTranslation("monitoring.verdict.none", words.whole());
        if (share.isSmall()) return getTranslation("monitoring.verdict.few", share.whole(), words.whole());
        String unresolved = words.unresolved();
        if (!goal.reachedBy(share))
            return getTranslation(
                    rate == ResolutionRate.COHORT ? "monitoring.verdict.below.COHORT" : "monitoring.verdict.below",
                    target,
                    goal.missing(share),
                    unresolved);
        long room = goal.room(share);
        String period = getTranslation("monitoring.period.this." + page.period().kind());
        return page.period().runsOn(page.asOf())
                ? getTranslation("monitoring.verdict.room", target, room + 1, period, unresolved)
                : getTranslation("monitoring.verdict.held", target, room);
    }

    private Component beside() {
        DescriptionList list = new DescriptionList();
        list.addClassName("lt-hero-facts");
        line(list, Figure.REGISTERED, "");
        line(list, Figure.OPEN_BEFORE, "");
        line(list, Figure.OPEN, "");
        line(list, Figure.STAYED_IN_VILLAGE, "");
        if (page.tier() != null) line(list, Figure.WENT_UP, getTranslation("monitoring.beside.noRate"));
        line(list, Figure.WITHDRAWN, getTranslation("monitoring.beside.noRate"));
        line(list, Figure.REFUSED, getTranslation("monitoring.beside.noRate"));
        line(list, Figure.DECLINED, getTranslation("monitoring.beside.noRate"));
        if (page.total().of(Figure.UNCONFIRMED) > 0)
            line(list, Figure.UNCONFIRMED, getTranslation("monitoring.beside.noRate"));
        return list;
    }

    private void line(DescriptionList list, Figure figure, String more) {
        list.add(
                new DescriptionList.Term(getTranslation(figure.textKey()) + more),
                new DescriptionList.Description(counts.of(figure)));
    }
}
