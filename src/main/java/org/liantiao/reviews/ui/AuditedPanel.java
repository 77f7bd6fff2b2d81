package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liantiao.base.ui.Panel;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.reviews.Estimate;
import org.liantiao.reviews.SamplePage;

/** 核查后办结率 beside the reported one, with its interval, and how far the sample is; places as they come, never ranked. */
final class AuditedPanel extends Panel {
    private static final int DECIMALS = 1;

    AuditedPanel(SamplePage page) {
        super(UI.getCurrent().getTranslation("reviews.audited"));
        Div rates = new Div(audited(page), reported(page));
        rates.addClassName("lt-audited");
        Paragraph progress = new Paragraph(getTranslation("reviews.audited.progress", page.concluded(), page.wanted()));
        Paragraph how = new Paragraph(getTranslation("reviews.audited.how"));
        how.addClassName("lt-second");
        add(rates, progress);
        if (page.withoutReviewer() > 0)
            add(new Paragraph(getTranslation("reviews.audited.nobody", page.withoutReviewer())));
        if (page.notReached() > 0) add(new Paragraph(notReached(page)));
        add(how, places(page));
    }

    private Component audited(SamplePage page) {
        String figure = page.estimate()
                .map(estimate -> percent(estimate.percent(), RoundingMode.FLOOR))
                .orElse("–");
        String second = page.estimate()
                .map(this::interval)
                .orElseGet(() -> getTranslation(page.isStuck() ? "reviews.audited.stuck" : "reviews.audited.notYet"));
        return figure(figure, getTranslation("reviews.audited"), second);
    }

    private String notReached(SamplePage page) {
        return page.spoken()
                .map(spoken -> getTranslation(
                        "reviews.audited.notReached.rate",
                        page.notReached(),
                        percent(spoken.percent(), RoundingMode.FLOOR),
                        interval(spoken)))
                .orElseGet(() -> getTranslation("reviews.audited.notReached", page.notReached()));
    }

    private String interval(Estimate estimate) {
        return getTranslation(
                "reviews.audited.interval",
                percent(estimate.interval().low(), RoundingMode.FLOOR),
                percent(estimate.interval().high(), RoundingMode.CEILING));
    }

    private Component reported(SamplePage page) {
        String period = new PeriodNames(this, UI.getCurrent().getLocale())
                .of(page.sample().period());
        return figure(
                page.reported()
                        .percent()
                        .map(value -> percent(value, RoundingMode.FLOOR))
                        .orElse("–"),
                getTranslation("reviews.audited.reported"),
                getTranslation(
                        "reviews.audited.reported.of",
                        page.reported().part(),
                        page.reported().whole(),
                        period));
    }

    private static Component figure(String figure, String label, String second) {
        Span name = new Span(label);
        name.addClassName("lt-second");
        Span number = new Span(figure);
        number.addClassName("lt-audited-figure");
        Span more = new Span(second);
        more.addClassName("lt-second");
        return new Div(name, number, more);
    }

    private Component places(SamplePage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        for (SamplePage.Place place : page.townships()) {
            Span text = new Span(place.name());
            text.addClassName("lt-line-text");
            list.add(new ListItem(text, new Span(standing(place))));
        }
        return list;
    }

    /** A share in percent is said of thirty cases or more. */
    private String standing(SamplePage.Place place) {
        String counts = getTranslation("reviews.audited.place", place.drawn(), place.concluded(), place.upheld());
        return place.share().isSmall()
                ? counts
                : getTranslation(
                        "reviews.audited.place.percent",
                        counts,
                        place.share()
                                .percent()
                                .map(value -> percent(value, RoundingMode.FLOOR))
                                .orElse("–"));
    }

    static String percent(BigDecimal value, RoundingMode rounding) {
        return value.setScale(DECIMALS, rounding).toPlainString() + "%";
    }
}
