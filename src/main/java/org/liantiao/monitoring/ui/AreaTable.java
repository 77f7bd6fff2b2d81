package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.Interval;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.RateRow;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Verdict;

/**
 * The children of an area, the most unresolved first. On a phone each row is a card, by the style sheet alone. A plain
 * table: a few dozen rows, every cell to be read, printed and copied.
 */
final class AreaTable extends Panel {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);

    private final RatePage page;
    private final RateAddress address;
    private final Counts counts;
    private final BigDecimal begin;
    private final String target;
    private final ResolutionRate rate;
    private final String fraction;
    private final boolean orders;

    /** @param orders whether its reader may order a place to act */
    AreaTable(RatePage page, RateAddress address, Counts counts, boolean orders) {
        super("");
        this.orders = orders;
        this.page = page;
        this.address = address;
        this.counts = counts;
        this.rate = page.target().rate();
        RateWords words = new RateWords(this, rate);
        this.fraction = words.fraction();
        this.begin = begin(page);
        this.target = page.target().percent().stripTrailingZeros().toPlainString();
        addClassName("lt-rate-areas");
        setTitle(getTranslation("monitoring.areas." + page.area().tier()));
        Span order =
                new Span(getTranslation("monitoring.areas.order", String.valueOf(Share.SMALL), words.unresolved()));
        order.addClassName("lt-third");
        addToTitle(order);
        addToTitle(words.beside());
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("role", "table");
        table.getHead().add(head());
        page.rows().forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    /** Where the axis begins: the lowest interval that is not of a few cases, rounded down to ten. */
    private static BigDecimal begin(RatePage page) {
        return page.rows().stream()
                .map(row -> page.rate().of(row.tally()))
                .filter(share -> !share.isSmall())
                .flatMap(share -> share.interval().stream())
                .map(Interval::low)
                .reduce(BigDecimal::min)
                .map(low -> low.divide(TEN, 0, RoundingMode.FLOOR).multiply(TEN).min(NINETY))
                .orElse(BigDecimal.ZERO);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        head.add(
                header("monitoring.areas.name." + page.area().tier(), false),
                fractionHeader(),
                header(rate.unresolved().textKey(), true),
                header("monitoring.areas.percent", true),
                axis(),
                header("monitoring.areas.interval", true),
                header("monitoring.areas.against", false),
                header(Figure.OPEN.textKey(), true));
        return head;
    }

    private NativeTableHeaderCell header(String key, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key, target));
        cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        cell.setClassName("lt-right", number);
        return cell;
    }

    private NativeTableHeaderCell fractionHeader() {
        NativeTableHeaderCell cell = header("monitoring.areas.percent", true);
        cell.setText(fraction);
        return cell;
    }

    private NativeTableHeaderCell axis() {
        Span goal = new Span(target + "%");
        goal.addClassName("goal");
        goal.getStyle().set("--at", IntervalBar.place(page.target().percent(), begin));
        Div axis = new Div(new Span(begin.toPlainString()), goal);
        axis.addClassName("lt-axis");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(axis);
        cell.getElement().setAttribute("aria-hidden", "true");
        return cell;
    }

    private NativeTableRow row(RateRow row) {
        Share share = rate.of(row.tally());
        NativeTableRow line = new NativeTableRow();
        line.getElement().setAttribute("role", "row");
        line.add(
                cell("name", "", name(row)),
                cell("lt-right", fraction, fraction(row)),
                cell("lt-right", getTranslation(rate.unresolved().textKey()), strong(count(row, rate.unresolved()))),
                cell("lt-right", "%", new Span(counts.percent(share, 2))),
                cell("bar", "", new IntervalBar(share, page.target(), begin)),
                cell("lt-right interval", getTranslation("monitoring.areas.interval"), second(counts.interval(share))),
                cell("verdict", "", verdict(row, share)),
                cell("lt-right open", getTranslation(Figure.OPEN.textKey()), count(row, Figure.OPEN)));
        return line;
    }

    /** @param label what a card on a phone writes before the value */
    private static NativeTableCell cell(String look, String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassNames(look.split(" "));
        cell.getElement().setAttribute("role", "cell");
        if (!label.isEmpty()) cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private Component name(RateRow row) {
        if (row.itself())
            return new Span(getTranslation(
                    "monitoring.areas.itself." + page.area().tier(), page.area().name()));
        return new Anchor(address.at(row.area().id()).href(), row.area().name());
    }

    private Component fraction(RateRow row) {
        return counts.fraction(rate.numerator(), rate.denominator(), row.tally(), row.place());
    }

    private Component count(RateRow row, Figure figure) {
        return counts.of(figure, row.tally(), row.place());
    }

    /** Beside what lies below the target is the way to order the place to act. */
    private Component verdict(RateRow row, Share share) {
        Component verdict = verdict(share);
        if (!orders || row.itself() || page.target().verdict(share) != Verdict.BELOW) return verdict;
        return new Div(verdict, new OrderLink(row.area(), OrderLink.RATE));
    }

    private Component verdict(Share share) {
        return switch (page.target().verdict(share)) {
            case BELOW -> Badge.bad("alert", getTranslation("monitoring.against.BELOW", target));
            case ABOVE -> Badge.ok("check", getTranslation("monitoring.against.ABOVE", target));
            case OPEN -> second(getTranslation("monitoring.against.OPEN", target));
            case TOO_FEW -> second(getTranslation("monitoring.against.TOO_FEW", String.valueOf(Share.SMALL)));
            case NO_CASE -> second(getTranslation("monitoring.against.NO_CASE"));
        };
    }

    private static Component second(String text) {
        Span span = new Span(text);
        span.addClassName("lt-second");
        return span;
    }

    private static Component strong(Component content) {
        Span span = new Span(content);
        span.addClassName("lt-strong");
        return span;
    }
}
