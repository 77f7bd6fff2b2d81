package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.monitoring.Forecast;
import org.liantiao.monitoring.RoadPage;
import org.liantiao.monitoring.Share;

/** Where the rate is likely to end, how that was found, and when nothing can be said. */
final class ForecastPanel extends Panel {
    private final RoadPage page;
    private final Counts counts;

    ForecastPanel(RoadPage page, Counts counts) {
        super("");
        this.page = page;
        this.counts = counts;
        setTitle(getTranslation("monitoring.road.forecast"));
        addClassName("lt-forecast");
        addToTitle(new RateWords(this, page.forecastRate()).beside());
        page.forecast().ifPresentOrElse(this::show, () -> add(quiet(silence())));
    }

    private void show(Forecast forecast) {
        String target = page.rates().target().percent().stripTrailingZeros().toPlainString();
        Paragraph range = new Paragraph(getTranslation(
                "monitoring.road.forecast.range",
                Days.day(getLocale(), page.rates().period().to()),
                counts.interval(forecast.range()),
                counts.number(forecast.base()),
                new RateWords(this, page.forecastRate()).name()));
        range.addClassName("lt-rate-verdict");
        Paragraph against = new Paragraph(
                page.forecastRate() == page.rates().rate()
                        ? getTranslation("monitoring.road.forecast." + against(forecast), target)
                        : getTranslation("monitoring.road.forecast.instead."
                                + page.rates().rate()));
        add(range, against, quiet(getTranslation("monitoring.road.forecast.how")));
    }

    private String against(Forecast forecast) {
        if (forecast.range().low().compareTo(page.rates().target().percent()) >= 0) return "above";
        return forecast.range().high().compareTo(page.rates().target().percent()) < 0 ? "below" : "open";
    }

    private String silence() {
        if (!page.runs()) return getTranslation("monitoring.road.forecast.over");
        if (page.isOfAnOrganisation()) return getTranslation("monitoring.road.forecast.part");
        return getTranslation("monitoring.road.forecast.few", String.valueOf(Share.SMALL));
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassName("lt-third");
        return quiet;
    }
}
