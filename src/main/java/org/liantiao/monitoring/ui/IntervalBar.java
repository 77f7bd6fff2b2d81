package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Target;

/** A rate as a dot on its 95% interval, with the target as a line; a hollow dot for few cases. The numbers stand beside it. */
final class IntervalBar extends Div {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final BigDecimal begin;

    /** @param begin the percentage at the left edge; 100 is at the right */
    IntervalBar(Share share, Target target, BigDecimal begin) {
        this.begin = begin;
        addClassName("lt-interval");
        getElement().setAttribute("aria-hidden", "true");
        add(mark("target", "--at", target.percent()));
        share.interval().ifPresent(interval -> {
            Span range = mark("range", "--low", interval.low());
            range.getStyle().set("--high", place(interval.high(), begin));
            add(range);
        });
        share.percent().ifPresent(rate -> {
            Span dot = mark("dot", "--at", rate);
            dot.setClassName("few", share.isSmall());
            add(dot);
        });
    }

    private Span mark(String look, String property, BigDecimal percent) {
        Span mark = new Span();
        mark.addClassName(look);
        mark.getStyle().set(property, place(percent, begin));
        return mark;
    }

    /** How far from the left a percentage stands on an axis that ends at 100. */
    static String place(BigDecimal percent, BigDecimal begin) {
        BigDecimal share =
                percent.max(begin).subtract(begin).multiply(ALL).divide(ALL.subtract(begin), 2, RoundingMode.HALF_UP);
        return share.toPlainString() + "%";
    }
}
