package org.liantiao.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.supervision.OrderStep;
import org.liantiao.supervision.OrderSteps;
import org.liantiao.supervision.StepForm;

/** Asks what a step on an order needs: words, a day, what proves an answer. */
class StepDialog {
    private final FormDialog dialog;
    private final TextArea words = new TextArea();
    private final DayField due;
    private final CheckboxGroup<AttachedFile> files = new CheckboxGroup<>();
    private final TextField codes = new TextField();

    /**
     * @param offered the day that is offered where one is asked for
     * @param attached the files of the order's case that an answer may point at
     */
    StepDialog(
            OrderStep.Kind kind,
            LocalDate offered,
            List<AttachedFile> attached,
            Function<StepForm, Outcome<UUID>> step,
            Runnable afterwards) {
        String name = say(kind + "");
        dialog = new FormDialog(name, name, () -> step.apply(form()), afterwards);
        words.setLabel(say(kind + ".words"));
        words.setMaxLength(OrderSteps.LONGEST);
        words.setRequiredIndicatorVisible(kind.needsWords());
        due = new DayField(say(kind.needsDay() ? kind + ".due" : "RETURNED.due"));
        due.setVisible(kind.needsDay());
        if (kind.needsDay()) due.setValue(offered);
        boolean answer = kind == OrderStep.Kind.ANSWERED;
        files.setLabel(say("files"));
        files.setItems(attached);
        files.setItemLabelGenerator(
                file -> file.caption().isEmpty() ? file.fileName() : file.caption() + " · " + file.fileName());
        files.setVisible(answer && !attached.isEmpty());
        codes.setLabel(say("codes"));
        codes.setHelperText(say("codes.help"));
        codes.setVisible(answer);
        dialog.addFields(words, due, files, codes);
        dialog.beside("words", words);
        dialog.beside("dueOn", due);
        dialog.beside("attachments", files);
        dialog.beside("codes", codes);
    }

    void open() {
        dialog.open();
    }

    private StepForm form() {
        Set<UUID> chosen = files.getValue().stream().map(AttachedFile::id).collect(Collectors.toSet());
        return new StepForm(words.getValue(), due.isVisible() ? due.getValue() : null, chosen, codes.getValue());
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("supervision.step." + key);
    }
}
