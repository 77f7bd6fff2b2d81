package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.AreaName;

/** Which period and which area; each choice is handed on at once. */
public class PlaceAndTime extends Div {
    private final LocalDate today;
    private final Consumer<Period> toPeriod;

    /** @param shown the period in sight */
    public PlaceAndTime(Period shown, LocalDate today, Consumer<Period> toPeriod) {
        this.today = today;
        this.toPeriod = toPeriod;
        addClassName("lt-rate-filters");
        DayField from = day("monitoring.rate.from", shown.from());
        DayField to = day("monitoring.rate.to", shown.to());
        from.addValueChangeListener(changed -> goTo(from.getValue(), to.getValue()));
        to.addValueChangeListener(changed -> goTo(from.getValue(), to.getValue()));
        Div days = new Div(from, to);
        days.addClassName("lt-rate-days");
        days.setVisible(shown.kind() == Period.Kind.CUSTOM);
        add(periods(shown, days), days);
    }

    /** The last choice offers two days to set freely. */
    private Component periods(Period shown, Div days) {
        List<Optional<Period>> offered = new ArrayList<>();
        PeriodNames.offered(today, shown).forEach(period -> offered.add(Optional.of(period)));
        offered.add(Optional.empty());
        Select<Optional<Period>> select = new Select<>();
        select.setAriaLabel(getTranslation("monitoring.rate.period"));
        select.setItems(offered);
        select.setItemLabelGenerator(item -> item.map(period -> new PeriodNames(this, getLocale()).of(period))
                .orElseGet(() -> getTranslation("monitoring.period.free")));
        select.setValue(Optional.of(shown).filter(period -> period.kind() != Period.Kind.CUSTOM));
        select.addValueChangeListener(
                changed -> changed.getValue().ifPresentOrElse(toPeriod, () -> days.setVisible(true)));
        return select;
    }

    /** @param above the areas above the shown one, the topmost first */
    public final void offerAreas(List<AreaName> above, AreaName shown, List<AreaName> below, Consumer<UUID> toArea) {
        List<AreaName> offered = new ArrayList<>(above);
        offered.add(shown);
        offered.addAll(below);
        Select<AreaName> select = new Select<>();
        select.setAriaLabel(getTranslation("monitoring.rate.area"));
        select.setItems(offered);
        select.setItemLabelGenerator(area ->
                "\u3000".repeat(Math.min(offered.indexOf(area), above.size() + 1)) + area.name());
        select.setValue(shown);
        select.addValueChangeListener(
                changed -> toArea.accept(changed.getValue().id()));
        addComponentAtIndex(1, select);
    }

    private DayField day(String labelKey, LocalDate value) {
        DayField field = new DayField("");
        field.setAriaLabel(getTranslation(labelKey));
        field.setMax(today);
        field.setValue(value);
        return field;
    }

    private void goTo(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from) || from.isAfter(today)) return;
        toPeriod.accept(new Period(from, to));
    }
}
