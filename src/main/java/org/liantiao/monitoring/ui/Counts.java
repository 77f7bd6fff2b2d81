package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Tally;
import org.liantiao.monitoring.Interval;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.Share;

/** Figures that open their lists; for the auditor, and when there is nothing to open, as plain text. */
record Counts(RatePage page, Locale locale) {
    /** Of the area as a whole. */
    Component of(Figure figure) {
        return of(figure, page.total(), page.place());
    }

    Component of(Figure figure, Tally tally, FigureArea area) {
        long count = tally.of(figure);
        String href = href(page.query(figure), area);
        return count == 0 || href == null
                ? new Span(number(count))
                : new org.liantiao.base.ui.Figure(number(count), href);
    }

    /** 1,309 ÷ 1,322, both of them to be opened. */
    Component fraction(Figure part, Figure whole, Tally tally, FigureArea area) {
        Span fraction = new Span(of(part, tally, area), new Span(" ÷ "), of(whole, tally, area));
        fraction.addClassName("lt-nowrap");
        return fraction;
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** 99.02, never more than the truth allows; a dash when there is no case. */
    String percent(Share share, int decimals) {
        return share.percent()
                .map(value -> page.target().print(value, decimals))
                .orElse("–");
    }

    /** 86.5–98.3 */
    String interval(Share share) {
        return share.interval().map(this::interval).orElse("–");
    }

    String interval(Interval found) {
        return page.target().print(found.low(), 1) + "–" + page.target().print(found.high(), 1);
    }

    /** Where the list of a figure is; null when the reader opens none. */
    @Nullable
    String href(FigureQuery query, FigureArea area) {
        if (!page.opensLists()) return null;
        return "disputes?" + QueryParameters.simple(query.parameters(area)).getQueryString();
    }
}
