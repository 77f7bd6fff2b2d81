package org.liantiao.disputes.ui.presets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.Preset;
import org.liantiao.disputes.PresetForm;
import org.liantiao.disputes.PresetNumber;
import org.liantiao.disputes.Presets.Named;

/** 定新的期限: begin with a preset, change what the county does otherwise, and say from which day on. */
class PresetDialog {
    private final Select<Named> preset = new Select<>();
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final RadioButtonGroup<DayUnit> unit = new RadioButtonGroup<>();
    private final Map<PresetNumber, IntegerField> numbers = new EnumMap<>(PresetNumber.class);
    private final DayField from;
    private final FormDialog dialog;

    /** @param current what holds today: the form begins with it */
    PresetDialog(
            List<Named> known,
            Preset current,
            Function<PresetForm, Outcome<UUID>> add,
            LocalDate today,
            Runnable afterwards) {
        from = new DayField(say("day"));
        from.setMin(today.plusDays(1));
        from.setHelperText(say("day.help"));
        dialog = new FormDialog(say("add"), say("do"), () -> add.apply(form()), afterwards);
        dialog.addFields(new Paragraph(say("add.lead")), preset, zh, en, unit);
        setUp(known);
        for (PresetNumber number : PresetNumber.values()) dialog.addFields(field(number));
        dialog.addFields(from);
        dialog.beside("from", from);
        fill(current);
    }

    void open() {
        dialog.open();
    }

    private void setUp(List<Named> known) {
        preset.setLabel(say("preset"));
        preset.setItems(known);
        preset.setItemLabelGenerator(named -> named.in(UI.getCurrent().getLocale()));
        preset.setPlaceholder(say("preset.none"));
        preset.addValueChangeListener(event -> begin(event.getValue()));
        zh.setLabel(say("zh"));
        zh.setMaxLength(60);
        en.setLabel(say("en"));
        en.setMaxLength(120);
        unit.setLabel(say("unit"));
        unit.setItems(DayUnit.values());
        unit.setItemLabelGenerator(one -> say("unit." + one));
        dialog.beside("zh", zh);
        dialog.beside("en", en);
        dialog.beside("unit", unit);
    }

    private IntegerField field(PresetNumber number) {
        IntegerField field = new IntegerField(say("number." + number));
        field.setStepButtonsVisible(true);
        field.setMin(number.least());
        field.setMax(number.most());
        // The service says in words between which bounds a number must lie.
        field.setManualValidation(true);
        numbers.put(number, field);
        dialog.beside(number.name(), field);
        return field;
    }

    private void begin(Named chosen) {
        zh.setValue(chosen.zh());
        en.setValue(chosen.en());
        fill(chosen.preset());
    }

    private void fill(Preset with) {
        unit.setValue(with.unit());
        numbers.forEach((number, field) -> field.setValue(with.of(number)));
    }

    private PresetForm form() {
        Map<PresetNumber, Integer> typed = new EnumMap<>(PresetNumber.class);
        numbers.forEach((number, field) -> {
            if (field.getValue() != null) typed.put(number, field.getValue());
        });
        return new PresetForm(zh.getValue(), en.getValue(), from.getValue(), unit.getValue(), typed);
    }

    private String say(String key) {
        return zh.getTranslation("disputes.presets." + key);
    }
}
