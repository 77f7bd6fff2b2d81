package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.liantiao.base.ui.Panel;
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
        addToTitle(new RateWords(this, page.rates().rate()).beside());
        Paragraph verdict = new Paragraph(sentence());
        verdict.addClassName("lt-rate-verdict");
        add(verdict);
        GapBoxes gaps = new GapBoxes(this, page.rates(), counts, budget.left());
        if (share().whole() > 0) add(gaps.bar(), gaps.legend());
        add(how());
    }

    private Share share() {
        return page.rates().rate().of(page.rates().total());
    }

    private String sentence() {
        if (share().whole() == 0) return getTranslation("monitoring.road.budget.none");
        RateWords words = new RateWords(this, page.rates().rate());
        return getTranslation(
                "monitoring.road.budget." + outcome(),
                target,
                budget.allowed(),
                budget.used(),
                budget.over() > 0 ? budget.over() : budget.left(),
                words.unresolved(),
                budget.open());
    }

    private String outcome() {
        boolean cohort = budget.rate() == ResolutionRate.COHORT;
        // What a cohort has open may still be settled after its period, so its sentence is the same then.
        String state = page.runs() || cohort ? "" : ".over";
        if (budget.over() == 0) return (cohort ? "kept.COHORT" : "kept") + state;
        if (!page.runs() || cohort) return (cohort ? "missed.COHORT" : "missed") + state;
        return budget.isBeyond() ? "beyond" : "missed." + budget.rate();
    }

    private Component how() {
        String key = share().isSmall() ? "few" : budget.rate() == ResolutionRate.COHORT ? "how.COHORT" : "how";
        Paragraph how = new Paragraph(getTranslation(
                "monitoring.road.budget." + key,
                target,
                counts.number(share().part()),
                String.valueOf(Share.SMALL),
                new RateWords(this, page.rates().rate()).name()));
        how.addClassName("lt-third");
        return how;
    }
}
