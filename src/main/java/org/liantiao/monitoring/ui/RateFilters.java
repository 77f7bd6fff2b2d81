package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.AreaName;
import org.liantiao.monitoring.RatePage;

/** Which period, area and part of the cases; every choice goes to its own address. */
final class RateFilters extends Div {
    private final RatePage page;
    private final RateAddress address;
    private final Component hint;

    /**
     * @param slices which part of the cases
     * @param more what else stands there
     */
    RateFilters(RatePage page, RateAddress address, SliceFilters slices, Component... more) {
        this.page = page;
        this.address = address;
        this.hint = hint();
        addClassName("lt-rate-filters");
        DayField from = day("monitoring.rate.from", page.period().from());
        DayField to = day("monitoring.rate.to", page.period().to());
        from.addValueChangeListener(changed -> goTo(from.getValue(), to.getValue()));
        to.addValueChangeListener(changed -> goTo(from.getValue(), to.getValue()));
        Div days = new Div(from, to);
        days.addClassName("lt-rate-days");
        days.setVisible(page.period().kind() == Period.Kind.CUSTOM);
        add(periods(days), areas(), slices, days, hint);
        add(more);
    }

    /** Puts a sign before the hint of which day the figures are seen on. */
    void addSign(Component sign) {
        addComponentAtIndex(indexOf(hint), sign);
    }

    /** The last choice offers two days to set freely. */
    private Component periods(Div days) {
        List<Optional<Period>> offered = new ArrayList<>();
        PeriodNames.offered(page.asOf(), page.period()).forEach(period -> offered.add(Optional.of(period)));
        offered.add(Optional.empty());
        Optional<Period> shown = Optional.of(page.period()).filter(period -> period.kind() != Period.Kind.CUSTOM);
        Select<Optional<Period>> select = select("monitoring.rate.period", offered, shown);
        select.setItemLabelGenerator(item -> item.map(period -> new PeriodNames(this, getLocale()).of(period))
                .orElseGet(() -> getTranslation("monitoring.period.free")));
        select.addValueChangeListener(changed ->
                changed.getValue().ifPresentOrElse(period -> goTo(address.in(period)), () -> days.setVisible(true)));
        return select;
    }

    private Component areas() {
        List<AreaName> offered = new ArrayList<>(page.above());
        offered.add(page.area());
        offered.addAll(page.children());
        Select<AreaName> select = select("monitoring.rate.area", offered, page.area());
        select.setItemLabelGenerator(this::indented);
        select.addValueChangeListener(
                changed -> goTo(address.at(changed.getValue().id())));
        return select;
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

    private String indented(AreaName area) {
        int depth = area.tier() == page.area().tier()
                ? page.above().size()
                : page.children().contains(area)
                        ? page.above().size() + 1
                        : page.above().indexOf(area);
        return "\u3000".repeat(depth) + area.name();
    }

    private <T> Select<T> select(String labelKey, List<T> items, T value) {
        Select<T> select = new Select<>();
        select.setAriaLabel(getTranslation(labelKey));
        select.setItems(items);
        select.setValue(value);
        return select;
    }

    private DayField day(String labelKey, LocalDate value) {
        DayField field = new DayField("");
        field.setAriaLabel(getTranslation(labelKey));
        field.setMax(page.asOf());
        field.setValue(value);
        return field;
    }

    private void goTo(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from) || from.isAfter(page.asOf())) return;
        goTo(address.in(new Period(from, to)));
    }

    static void goTo(RateAddress address) {
        UI ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), address.parameters());
    }
}
