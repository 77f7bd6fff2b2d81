package org.liantiao.disputes.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;

/** 哪天的事: today, yesterday and the day before as big buttons, any other day from the calendar. */
final class DayChoice extends CustomField<LocalDate> {
    private final LocalDate today;
    private final RadioButtonGroup<Integer> ago = new RadioButtonGroup<>();
    private final DayField day = new DayField("");

    DayChoice(LocalDate today) {
        this.today = today;
        ago.setItems(0, 1, 2);
        ago.setItemLabelGenerator(days -> getTranslation("disputes.log.day." + days));
        ago.addClassName("lt-tiles");
        ago.setAriaLabel(getTranslation("disputes.log.day"));
        day.setAriaLabel(getTranslation("disputes.log.day"));
        day.setMax(today);
        day.setWidthFull();
        ago.addValueChangeListener(change -> {
            if (!change.isFromClient() || change.getValue() == null) return;
            day.setValue(today.minusDays(change.getValue()));
            updateValue();
        });
        day.addValueChangeListener(change -> {
            ago.setValue(daysAgo(change.getValue()));
            if (change.isFromClient()) updateValue();
        });
        add(new Div(ago, day));
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return day.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        day.setValue(value);
        ago.setValue(daysAgo(value));
    }

    private @Nullable Integer daysAgo(@Nullable LocalDate value) {
        if (value == null) return null;
        long days = java.time.temporal.ChronoUnit.DAYS.between(value, today);
        return days >= 0 && days <= 2 ? (int) days : null;
    }
}
