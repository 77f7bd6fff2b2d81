package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.text.NumberFormat;
import java.util.List;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.ClosedPeriods.Correction;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.monitoring.ClosedRates;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;

/** A closed period: each rate and count as it was closed, as it is now, and the cases that were corrected since. */
final class ClosedPeriodPanel extends Div {
    private static final List<Figure> COUNTS = List.of(
            Figure.REGISTERED,
            Figure.SUCCEEDED,
            Figure.FAILED,
            Figure.OVERDUE,
            Figure.REFUSED,
            Figure.WITHDRAWN,
            Figure.DECLINED);

    private final ClosedRates.Page page;
    private final String period;

    ClosedPeriodPanel(ClosedRates.Page page) {
        this.page = page;
        this.period = new PeriodNames(this, getLocale()).of(page.closed().period());
        addClassName("lt-closed-period");
        add(figures(), corrections());
    }

    private Panel figures() {
        Panel panel =
                new Panel(getTranslation("monitoring.periods.of", page.area().name(), period));
        Paragraph how = new Paragraph(getTranslation(
                "monitoring.periods.how",
                Days.full(getLocale(), page.closed().asOf()),
                page.closed().definitions()));
        how.addClassName("lt-second");
        NativeTable table = new NativeTable();
        table.addClassName("lt-compare");
        table.getHead().add(head());
        for (ResolutionRate rate : ResolutionRate.values()) table.getBody().add(row(rate));
        for (Figure figure : COUNTS) table.getBody().add(row(figure));
        panel.add(how, table);
        return panel;
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("what", "then", "now")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("monitoring.periods." + key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("lt-right", !key.equals("what"));
            head.add(cell);
        }
        return head;
    }

    private NativeTableRow row(ResolutionRate rate) {
        return row(
                getTranslation(rate.textKey()),
                share(rate, page.then(), true),
                share(rate, page.now(), false),
                rate.of(page.then()).equals(rate.of(page.now())));
    }

    private NativeTableRow row(Figure figure) {
        return row(
                getTranslation(figure.textKey()),
                count(figure, page.then(), true),
                count(figure, page.now(), false),
                page.then().of(figure) == page.now().of(figure));
    }

    private static NativeTableRow row(String name, Component then, Component now, boolean same) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableCell before = new NativeTableCell(then);
        NativeTableCell after = new NativeTableCell(now);
        before.addClassName("lt-right");
        after.addClassNames("lt-right", same ? "lt-same" : "lt-strong");
        return new NativeTableRow(head, before, after);
    }

    private Component share(ResolutionRate rate, Tally tally, boolean then) {
        Share share = rate.of(tally);
        Span percent = new Span(share.percent()
                .map(value -> page.target().print(value, 2) + "%")
                .orElse("–"));
        Span parts =
                new Span(count(rate.numerator(), tally, then), new Span(" ÷ "), count(rate.denominator(), tally, then));
        parts.addClassNames("lt-second", "lt-nowrap");
        return new Span(percent, new Span(" "), parts);
    }

    private Component count(Figure figure, Tally tally, boolean then) {
        long n = tally.of(figure);
        String text = NumberFormat.getIntegerInstance(getLocale()).format(n);
        return n == 0 || !page.opensLists()
                ? new Span(text)
                : new org.liantiao.base.ui.Figure(text, href(figure, then));
    }

    private String href(Figure figure, boolean then) {
        FigureQuery query = new FigureQuery(
                figure, page.closed().period(), then ? page.closed().asOf() : page.today(), Slice.ALL);
        FigureQuery asked = then ? query.asClosed(page.closed().id()) : query;
        return "disputes?"
                + QueryParameters.simple(asked.parameters(page.place())).getQueryString();
    }

    private Panel corrections() {
        Panel panel = new Panel(getTranslation("monitoring.periods.corrections"));
        if (!page.opensLists()) {
            panel.add(new Paragraph(getTranslation("monitoring.rate.hint.auditor")));
            return panel;
        }
        List<Correction> corrections = page.corrections();
        if (corrections.isEmpty()) {
            panel.add(new Paragraph(getTranslation("monitoring.periods.same")));
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        corrections.stream().limit(ClosedRates.MOST_CORRECTIONS).forEach(correction -> list.add(line(correction)));
        panel.add(list);
        if (corrections.size() > ClosedRates.MOST_CORRECTIONS)
            panel.add(new Paragraph(
                    getTranslation("monitoring.periods.more", String.valueOf(ClosedRates.MOST_CORRECTIONS))));
        return panel;
    }

    private ListItem line(Correction correction) {
        Component link = correction.title().isEmpty()
                ? new Span(getTranslation("monitoring.periods.sealed", correction.code()))
                : new Anchor("case/" + correction.disputeId(), correction.code() + " " + correction.title());
        Span what = new Span(getTranslation(
                correction.added() ? "monitoring.periods.added" : "monitoring.periods.gone",
                getTranslation(correction.figure().textKey())));
        what.addClassName("lt-second");
        return new ListItem(link, new Span(" "), what);
    }
}
