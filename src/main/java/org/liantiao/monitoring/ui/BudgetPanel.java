package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.Budget;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.RoadPage;
import org.liantiao.monitoring.Share;

/** How many unresolved cases the target allows, and what has used them: a sentence, and the same as a bar. */
final class BudgetPanel extends Panel {
    private final RoadPage page;
    private final Counts counts;
    private final Budget budget;
    private final String target;

    BudgetPanel(RoadPage page, Counts counts) {
        super("");
        this.page = page;
        this.counts = counts;
        this.budget = page.budget();
        this.target = page.rates().target().percent().stripTrailingZeros().toPlainString();
        setTitle(getTranslation("monitoring.road.budget"));
        addClassName("lt-budget");
        Paragraph verdict = new Paragraph(sentence());
        verdict.addClassName("lt-rate-verdict");
        add(verdict);
        if (share().whole() > 0) add(bar(), legend());
        add(how());
    }

    private Share share() {
        return ResolutionRate.DUE_BASIS.of(page.rates().total());
    }

    private String sentence() {
        if (share().whole() == 0) return getTranslation("monitoring.road.budget.none");
        String state = page.runs() ? "" : ".over";
        if (budget.over() > 0)
            return getTranslation(
                    "monitoring.road.budget.missed" + state,
                    target,
                    budget.allowed(),
                    budget.failed() + budget.overdue(),
                    budget.over());
        return getTranslation(
                "monitoring.road.budget.kept" + state,
                target,
                budget.allowed(),
                budget.failed(),
                budget.overdue(),
                budget.left());
    }

    private Component bar() {
        Div bar = new Div(
                part("failed", budget.failed()), part("overdue", budget.overdue()), part("room", budget.left()));
        bar.addClassName("lt-budget-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("monitoring.boxes", budget.failed(), budget.overdue(), budget.left()));
        return bar;
    }

    private static Span part(String look, long cases) {
        Span part = new Span();
        part.addClassNames("lt-box", look);
        part.getStyle().set("--cases", String.valueOf(cases));
        part.setVisible(cases > 0);
        return part;
    }

    private Component legend() {
        Div legend = new Div(
                entry("failed", Figure.FAILED, ""),
                entry("overdue", Figure.OVERDUE, page.runs() ? getTranslation("monitoring.legend.overdue") : ""));
        legend.addClassNames("lt-second", "lt-legend");
        if (budget.left() > 0)
            legend.add(new Span(box("room"), new Span(getTranslation("monitoring.legend.room", budget.left()))));
        return legend;
    }

    private Component entry(String look, Figure figure, String more) {
        Span entry = new Span(box(look), new Span(getTranslation(figure.textKey()) + " "), counts.of(figure));
        if (page.rates().total().of(figure) > 0) entry.add(more);
        return entry;
    }

    private static Span box(String look) {
        Span box = new Span();
        box.addClassNames("lt-box", look);
        return box;
    }

    private Component how() {
        Paragraph how = new Paragraph(getTranslation(
                share().isSmall() ? "monitoring.road.budget.few" : "monitoring.road.budget.how",
                target,
                share().part(),
                String.valueOf(Share.SMALL)));
        how.addClassName("lt-third");
        return how;
    }
}
