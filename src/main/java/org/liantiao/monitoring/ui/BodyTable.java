package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Slice;
import org.liantiao.monitoring.Breakdowns.OfBody;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.Share;

/** Each organisation's part, behind one click and in the order of their areas: nobody is ranked by how much they have. */
final class BodyTable extends Panel {
    private final RatePage page;
    private final RateAddress address;
    private final Counts counts;

    /** What is asked for only when somebody wants to see it. */
    interface Asked {
        List<OfBody> bodies();
    }

    BodyTable(RatePage page, RateAddress address, Counts counts, Asked asked) {
        this.page = page;
        this.address = address;
        this.counts = counts;
        addClassName("lt-bodies");
        Details details =
                new Details(getTranslation("monitoring.bodies.title", new RateWords(this, page.rate()).name()));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) details.add(content(asked.bodies()));
        });
        add(details);
    }

    private Component content(List<OfBody> bodies) {
        if (bodies.isEmpty()) return new Paragraph(getTranslation("base.chart.empty"));
        Grid<OfBody> grid = new Grid<>();
        grid.addClassName("lt-bodies-grid");
        grid.setPageSize(50);
        grid.setAllRowsVisible(bodies.size() <= 12);
        column(grid, getTranslation("monitoring.bodies.name"), this::name)
                .setFlexGrow(3)
                .setAutoWidth(true);
        RateWords words = new RateWords(this, page.rate());
        Figure unresolved = page.rate().unresolved();
        right(grid, words.fraction(), this::fraction);
        right(grid, getTranslation(unresolved.textKey()), body -> count(unresolved, body));
        right(grid, words.name() + " %", body -> new Span(rate(body)));
        grid.setItems(bodies);
        return grid;
    }

    private void right(Grid<OfBody> grid, String header, SerializableFunction<OfBody, Component> content) {
        column(grid, header, content).setTextAlign(ColumnTextAlign.END).setFlexGrow(1);
    }

    private Grid.Column<OfBody> column(
            Grid<OfBody> grid, String header, SerializableFunction<OfBody, Component> content) {
        return grid.addColumn(new ComponentRenderer<>(content)).setHeader(header);
    }

    private Component name(OfBody body) {
        return new Anchor(address.of(slice(body)).href(), body.name());
    }

    private Component fraction(OfBody body) {
        return new Span(
                count(page.rate().numerator(), body),
                new Span(" ÷ "),
                count(page.rate().denominator(), body));
    }

    private Component count(Figure figure, OfBody body) {
        long n = body.tally().of(figure);
        String href = counts.href(new FigureQuery(figure, page.period(), page.asOf(), slice(body)), page.place());
        return n == 0 || href == null
                ? new Span(counts.number(n))
                : new org.liantiao.base.ui.Figure(counts.number(n), href);
    }

    private String rate(OfBody body) {
        Share share = page.rate().of(body.tally());
        return share.whole() > 0 && share.isSmall()
                ? getTranslation("monitoring.against.TOO_FEW", String.valueOf(Share.SMALL))
                : counts.percent(share, 2);
    }

    private Slice slice(OfBody body) {
        return page.slice().by(body.id());
    }
}
