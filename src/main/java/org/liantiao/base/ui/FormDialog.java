package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.function.Supplier;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;

/** A few fields and the button that says what happens; stays open, with what was typed, while it is refused. */
public class FormDialog extends Dialog {
    private final Div fields = new Div();
    private final Refusals refusals = new Refusals();

    /** @param afterwards what the screen does once the step is done */
    public FormDialog(String title, String action, Supplier<Outcome<?>> step, Runnable afterwards) {
        setHeaderTitle(title);
        addClassName("lt-dialog");
        fields.addClassName("lt-dialog-body");
        add(fields, refusals);
        Button cancel = new Button(getTranslation("base.cancel"), event -> close());
        Button act = new Button(action);
        act.addThemeNames("primary");
        act.setDisableOnClick(true);
        act.addClickListener(event -> {
            try {
                take(step.get(), afterwards);
            } finally {
                act.setEnabled(true);
            }
        });
        getFooter().add(cancel, act);
    }

    private void take(Outcome<?> outcome, Runnable afterwards) {
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        close();
        afterwards.run();
    }

    public final void addFields(Component... components) {
        fields.add(components);
    }

    /** Refusals of this field's name stand beside this component. */
    public final <C extends Component & HasValidationProperties> void beside(String field, C component) {
        refusals.beside(field, component);
    }

    /** Shows what a step refused that is taken beside the button: in the footer, or by a field itself. */
    public final void show(List<Refusal> refused) {
        refusals.show(refused);
    }
}
