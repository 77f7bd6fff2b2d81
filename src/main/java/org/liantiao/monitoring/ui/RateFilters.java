package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Days;
import org.liantiao.monitoring.RatePage;

/** Which period, area and part of the cases; every choice goes to its own address. */
final class RateFilters extends PlaceAndTime {
    private final RatePage page;
    private final Component hint;

    /**
     * @param slices which part of the cases
     * @param more what else stands there
     */
    RateFilters(RatePage page, RateAddress address, SliceFilters slices, Component... more) {
        super(page.period(), page.asOf(), period -> goTo(address.in(period)));
        this.page = page;
        this.hint = hint();
        offerAreas(page.above(), page.area(), page.children(), area -> goTo(address.at(area)));
        add(slices, hint);
        add(more);
    }

    /** Puts a sign before the hint of which day the figures are seen on. */
    void addSign(Component sign) {
        addComponentAtIndex(indexOf(hint), sign);
    }

    private Component hint() {
        String last = Days.day(getLocale(), page.period().asOf(page.asOf()));
        String asOf = Days.day(getLocale(), page.asOf());
        Span hint = new Span(
                new Text(getTranslation(
                        page.period().runsOn(page.asOf()) ? "monitoring.rate.runs" : "monitoring.rate.ended",
                        last,
                        asOf)),
                new Text(" "
                        + getTranslation(page.opensLists() ? "monitoring.rate.hint" : "monitoring.rate.hint.auditor")));
        if (page.ownCasesOnly()) hint.addComponentAsFirst(new Span(getTranslation("monitoring.rate.own") + " "));
        hint.addClassName("lt-third");
        return hint;
    }

    static void goTo(RateAddress address) {
        UI ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), address.parameters());
    }
}
