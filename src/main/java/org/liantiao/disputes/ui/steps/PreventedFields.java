package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.ui.Words;

/** 防止激化: of each harm how many people it was kept from; what is left empty did not threaten. */
final class PreventedFields extends Div {
    private final Map<Harm, IntegerField> fields = new EnumMap<>(Harm.class);

    PreventedFields(StepDialog dialog) {
        addClassName("lt-prevented");
        for (Harm harm : Harm.values()) {
            IntegerField people = dialog.beside(
                    harm.name(), new IntegerField(dialog.say("disputes.do.prevented.people", Words.of(this, harm))));
            people.setMin(1);
            fields.put(harm, people);
            add(people);
        }
    }

    void fill(Map<Harm, Integer> people) {
        fields.forEach((harm, field) -> field.setValue(people.get(harm)));
    }

    Map<Harm, Integer> people() {
        Map<Harm, Integer> people = new EnumMap<>(Harm.class);
        fields.forEach((harm, field) -> {
            if (field.getValue() != null) people.put(harm, field.getValue());
        });
        return people;
    }
}
