package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.ChartPanel;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.monitoring.Breakdowns;
import org.liantiao.monitoring.RatePage;

/** Where people would rather look than read. It is asked for after the page is there, so that the rate stands at once. */
final class RateCharts extends Div {
    private final Actor actor;
    private final RatePage page;
    private final Breakdowns breakdowns;
    private final Vocabulary vocabulary;
    private final Counts counts;
    private final PartCharts parts;
    private final Div left = new Div();
    private final Div right = new Div();

    RateCharts(Actor actor, RatePage page, RateAddress address, Breakdowns breakdowns, Vocabulary vocabulary) {
        this.actor = actor;
        this.page = page;
        this.breakdowns = breakdowns;
        this.vocabulary = vocabulary;
        this.counts = new Counts(page, getLocale());
        this.parts = new PartCharts(this, page, address, counts);
        addClassName("lt-rate-charts");
        left.addClassName("lt-rate-charts-column");
        right.addClassName("lt-rate-charts-column");
    }

    /** Everything there is. */
    void fill() {
        fillForTheWall();
        Slice slice = page.slice();
        if (slice.type() == null) left.add(words(Axis.TYPE, WordList.TYPE, "monitoring.rate.type", slice::of));
        right.add(new DaysTable(page, counts, breakdowns.durations(actor, page)));
        if (slice.source() == null)
            right.add(words(Axis.SOURCE, WordList.SOURCE, "monitoring.rate.source", slice::from));
    }

    /** What is read from afar. */
    void fillForTheWall() {
        removeAll();
        left.removeAll();
        right.removeAll();
        left.add(due());
        if (page.tier() == null) right.add(tiers());
        add(trend(), left, right);
    }

    private Component trend() {
        TrendChart trend = new TrendChart(this, page, counts, breakdowns.byMonth(actor, page));
        RateWords words = new RateWords(this, page.rate());
        ChartPanel panel = new ChartPanel(getTranslation("monitoring.trend.title", words.name()), trend.data());
        panel.addClassName("lt-wide");
        Span how = new Span(
                getTranslation("monitoring.trend.how") + getTranslation("monitoring.trend.how." + page.rate()));
        how.addClassName("lt-third");
        panel.addToTitle(how);
        return panel;
    }

    private Component due() {
        Tally open = breakdowns.openNow(actor, page);
        ChartPanel panel = new ChartPanel(getTranslation("monitoring.due.title"), parts.due(open));
        if (open.of(Figure.OPEN_GRAVE) > 0) panel.addToTitle(grave(open));
        return panel;
    }

    private Component grave(Tally open) {
        String text = getTranslation("monitoring.due.grave", counts.number(open.of(Figure.OPEN_GRAVE)));
        String href = parts.today(Figure.OPEN_GRAVE);
        Badge badge = Badge.bad("danger", href == null ? text : "");
        if (href != null) badge.add(new org.liantiao.base.ui.Figure(text, href));
        return badge;
    }

    private Component tiers() {
        return named(new ChartPanel(
                getTranslation("monitoring.tiers.title"), parts.tiers(breakdowns.by(actor, page, Axis.TIER))));
    }

    private Component words(Axis axis, WordList list, String titleKey, Function<String, Slice> slice) {
        String title = getTranslation(titleKey);
        return named(new ChartPanel(
                title,
                parts.words(
                        title,
                        breakdowns.by(actor, page, axis),
                        code -> vocabulary.name(list, code, getLocale()),
                        slice)));
    }

    private ChartPanel named(ChartPanel panel) {
        panel.addToTitle(new RateWords(this, page.rate()).beside());
        return panel;
    }
}
