package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import org.liantiao.base.Texts;

/** A time of the day, picked in half hours or typed: 14:30. */
final class TimeField extends TimePicker {
    TimeField(String label) {
        super(label);
        setStep(Duration.ofMinutes(30));
        if (Texts.spoken(getLocale()).equals(Texts.ENGLISH)) setLocale(Locale.UK);
    }
}
